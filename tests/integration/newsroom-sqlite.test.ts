import { makeSqliteDatabase } from '../support/databases';
import { describeNewsroom } from './newsroom-suites';

describe('a newsroom on SQLite', () => describeNewsroom(makeSqliteDatabase));
