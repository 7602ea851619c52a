import { makeSqliteDatabase } from '../support/databases';
import { describeBigMerge } from './merge/big-merge-suite';

describe('a big merge on SQLite', () => describeBigMerge(makeSqliteDatabase));
