import { makeSqliteDatabase } from '../support/databases';
import { describeDelivery, FAULTS } from './delivery/delivery-suites';
import { describeBrokenSqlite } from './delivery/suites/broken-sqlite';

jest.setTimeout(30_000);

describe('faults of delivery on SQLite', () =>
  describeDelivery(makeSqliteDatabase, [...FAULTS, describeBrokenSqlite]));
