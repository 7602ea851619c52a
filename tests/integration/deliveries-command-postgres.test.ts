import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { describeDeliveriesCommand } from './deliveries-command/deliveries-command-suite';

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('the deliveries command on PostgreSQL', () =>
  describeDeliveriesCommand(makePostgresDatabase),
);
