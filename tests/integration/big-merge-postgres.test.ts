import { makePostgresDatabase, POSTGRES_URL } from '../support/databases';
import { describeBigMerge } from './merge/big-merge-suite';

// Where no server answers, `npm test` says so and these are counted as skipped; .ci/run demands one.
const describeIfPostgres = POSTGRES_URL === undefined ? describe.skip : describe;

describeIfPostgres('a big merge on PostgreSQL', () => describeBigMerge(makePostgresDatabase));
