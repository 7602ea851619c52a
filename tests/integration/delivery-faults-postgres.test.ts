import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { describeDelivery, FAULTS } from './delivery/delivery-suites';
import { describeBrokenPostgres } from './delivery/suites/broken-postgres';

jest.setTimeout(30_000);

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('faults of delivery on PostgreSQL', () =>
  describeDelivery(makePostgresDatabase, [...FAULTS, describeBrokenPostgres]),
);
