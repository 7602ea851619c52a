import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { describeGazetteer } from './gazetteer/gazetteer-suites';

const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('the gazetteer command on PostgreSQL', () =>
  describeGazetteer(makePostgresDatabase),
);
