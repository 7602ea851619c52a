import { makeSqliteDatabase } from '../support/databases';
import { CONTRACT, describeDelivery } from './delivery/delivery-suites';

jest.setTimeout(30_000);

describe('delivery on SQLite', () => describeDelivery(makeSqliteDatabase, CONTRACT));
