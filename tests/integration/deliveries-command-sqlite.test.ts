import { makeSqliteDatabase } from '../support/databases';
import { describeDeliveriesCommand } from './deliveries-command/deliveries-command-suite';

describe('the deliveries command on SQLite', () => describeDeliveriesCommand(makeSqliteDatabase));
