import fs from 'node:fs';
import path from 'node:path';

import { makeEntitySearch } from '../../../src/desk/entity-search';
import { type EntityRecord, parseEntities } from '../../../src/tagging';

const FOLDER = path.resolve(__dirname, '../../../database/gazetteer');

const records = fs
  .readdirSync(FOLDER)
  .filter((file) => /^(countries|places|people|organisations-.*)\.tsv$/.test(file))
  .flatMap((file): EntityRecord[] =>
    parseEntities(fs.readFileSync(path.join(FOLDER, file), 'utf8'), file),
  );
const search = makeEntitySearch(records);
const first = (query: string) => search.find(query, 5)[0]?.key;

describe('the search for an entity to tag', () => {
  it.each([
    ['without hamza', 'الامارات', 'country:AE'],
    ['without its article', 'امارات', 'country:AE'],
    ['with vowel marks', 'العِرَاق', 'country:IQ'],
    ['in Latin letters of either case', 'iraq', 'country:IQ'],
    ['of which the beginning is typed', 'السعود', 'country:SA'],
    ['that is an abbreviation', 'ISIS', 'org:isis'],
  ])('finds a name %s: %s', (_, query, key) => {
    expect(first(query)).toBe(key);
  });

  it('puts a whole name before names that only begin so', () => {
    expect(first('مصر')).toBe('country:EG');
  });

  it('finds as many as it is asked for, and nothing for nothing', () => {
    expect(search.find('ال', 4)).toHaveLength(4);
    expect(search.find('  ', 4)).toEqual([]);
    expect(search.find('كلمة لا يعرفها أحد', 4)).toEqual([]);
  });

  it('knows whose a name is, whatever its spelling', () => {
    expect(search.named('الامارات العربية المتحده')?.key).toBe('country:AE');
    expect(search.named('الامار')).toBeNull();
    expect(search.named('')).toBeNull();
  });
});
