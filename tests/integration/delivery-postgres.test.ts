import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { CONTRACT, describeDelivery } from './delivery/delivery-suites';

jest.setTimeout(30_000);

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('delivery on PostgreSQL', () =>
  describeDelivery(makePostgresDatabase, CONTRACT),
);
