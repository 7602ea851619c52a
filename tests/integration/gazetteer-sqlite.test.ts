import { makeSqliteDatabase } from '../support/databases';
import { describeGazetteer } from './gazetteer/gazetteer-suites';

describe('the gazetteer command on SQLite', () => describeGazetteer(makeSqliteDatabase));
