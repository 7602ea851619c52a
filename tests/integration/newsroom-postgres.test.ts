import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { describeNewsroom } from './newsroom-suites';

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('a newsroom on PostgreSQL', () => describeNewsroom(makePostgresDatabase));
