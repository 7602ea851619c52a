import { makeSqliteDatabase } from '../support/databases';
import { describeKilled } from './live/killed';

jest.setTimeout(180_000);

describe('a kill during the stream, on SQLite', () => describeKilled(makeSqliteDatabase));
