import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fold } from '../../../src/arabic/normalise';
import type { EntityRecord } from '../../../src/tagging/entity-record';
import { ENTITY_COLUMNS, parseEntities } from '../../../src/tagging/parse-entities';

const FOLDER = join(__dirname, '../../../database/gazetteer');
const FILES = readdirSync(FOLDER).filter((name) => /^organisations-.+\.tsv$/.test(name));
const WORLD = [
  'organisations-asia-africa-americas.tsv',
  'organisations-europe.tsv',
  'organisations-middle-east.tsv',
  'organisations-united-states.tsv',
];
const KEY = /^org:(?:[A-Z]{2}\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const recordsOf = (file: string): EntityRecord[] => parseEntities(read(file), file);
const linesOf = (file: string): [string, string][] =>
  read(file)
    .split('\n')
    .map((line, index): [string, string] => [`${file}:${index + 1}`, line])
    .filter(([, line]) => line !== '' && !line.startsWith('#'));
const every = FILES.flatMap((file) => recordsOf(file).map((record) => ({ file, record })));
const world = every.filter(({ file }) => WORLD.includes(file));

/** Folded names that count wherever they stand: what is cued as well counts only with its cue. */
function plainNames(record: EntityRecord): Set<string> {
  const cued = new Set(record.cuedAliases.map(fold));
  const names = [record.nameAr, record.nameEn, ...record.aliases, ...record.abbreviations];
  return new Set(names.map(fold).filter((name) => name !== '' && !cued.has(name)));
}

describe('the organisations outside the Arab world', () => {
  it('are all there', () => {
    expect(WORLD.filter((file) => !FILES.includes(file))).toEqual([]);
    const keysOf = (file: string) => world.filter((entry) => entry.file === file).length;
    expect(WORLD.slice(0, 3).reduce((sum, file) => sum + keysOf(file), 0)).toBeGreaterThan(480);
  });

  it.each(WORLD)('stand one a line, in the columns of the header (%s)', (file) => {
    const [header, ...lines] = linesOf(file);
    expect(header?.[1].split('\t')).toEqual([...ENTITY_COLUMNS]);
    expect(lines.filter(([, line]) => line.split('\t').length !== 15)).toEqual([]);
  });

  it('have keys of the pattern, whose state is their country', () => {
    const wrong = world.filter(({ record: { key, kind, country } }) => {
      const state = /^org:([A-Z]{2})\//.exec(key)?.[1];
      return kind !== 'organisation' || !KEY.test(key) || (state ?? country) !== country;
    });
    expect(wrong.map(({ record }) => record.key)).toEqual([]);
  });

  it('belong to countries that the gazetteer knows', () => {
    const countries = new Set(recordsOf('countries.tsv').map(({ iso2 }) => iso2));
    const unknown = world.filter(({ record }) => !countries.has(record.country));
    expect(unknown.map(({ record }) => `${record.key}: ${record.country}`)).toEqual([]);
  });

  it('have cues wherever a name needs one, and only there', () => {
    const uneven = world.filter(
      ({ record }) => record.cuedAliases.length > 0 !== record.cues.length > 0,
    );
    expect(uneven.map(({ record }) => record.key)).toEqual([]);
  });

  it('list no alias both with and without a cue', () => {
    const both = world.flatMap(({ record }) => {
      const cued = new Set(record.cuedAliases.map(fold));
      const twice = record.aliases.filter((alias) => cued.has(fold(alias)));
      return twice.map((alias) => `${record.key}: ${alias}`);
    });
    expect(both).toEqual([]);
  });

  it('do not block a name that they have', () => {
    const blocked = world.flatMap(({ record }) => {
      const plain = plainNames(record);
      const own = record.blockers.filter((blocker) => plain.has(fold(blocker)));
      return own.map((blocker) => `${record.key}: ${blocker}`);
    });
    expect(blocked).toEqual([]);
  });
});

describe('all organisations together', () => {
  it('have unique keys', () => {
    const owners = new Map<string, string[]>();
    for (const { file, record } of every) {
      owners.set(record.key, [...(owners.get(record.key) ?? []), file]);
    }
    expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it('do not share a plain name once it is folded', () => {
    const owners = new Map<string, string[]>();
    for (const { record } of every) {
      for (const name of plainNames(record)) {
        owners.set(name, [...(owners.get(name) ?? []), record.key]);
      }
    }
    expect([...owners].filter(([, keys]) => keys.length > 1)).toEqual([]);
  });
});
