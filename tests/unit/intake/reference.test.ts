import fs from 'node:fs';
import path from 'node:path';

import { parseSources, parseUrgencyLevels } from '../../../src/intake';

const read = (name: string) =>
  fs.readFileSync(path.resolve(__dirname, '../../../database/reference', name), 'utf8');
const SOURCES = read('sources.tsv');
const LEVELS = read('urgency-levels.tsv');
const header = (tsv: string) => tsv.split('\n', 1)[0]!;

it('reads the sources of the project', () => {
  const sources = parseSources(SOURCES, 'sources.tsv');
  expect(sources.length).toBeGreaterThanOrEqual(60);
  expect(sources.find(({ key }) => key === 'al-monitor')).toEqual({
    key: 'al-monitor',
    nameAr: 'المونيتور',
    nameEn: 'Al-Monitor',
    kind: 'newspaper',
    country: 'US',
    domains: ['al-monitor.com'],
    aliases: expect.arrayContaining(['صحيفة المونيتور', 'Al Monitor']),
    reliability: 'C',
    url: 'https://www.al-monitor.com',
  });
});

it('reads the urgency levels of the project, most urgent first', () => {
  const levels = parseUrgencyLevels(LEVELS, 'urgency-levels.tsv');
  expect(levels.map(({ code }) => code)).toEqual([
    ...['flash', 'alert', 'urgent', 'developing', 'normal', 'low'],
  ]);
  expect(levels[1]).toMatchObject({
    kicker: 'عاجل',
    kickerEn: 'BREAKING',
    iptcUrgency: 2,
    ttlMinutes: 60,
    maxHeadline: 90,
    push: true,
  });
  expect(levels[4]).toMatchObject({ kicker: null, kickerEn: null, push: false });
});

/** [what is wrong, a line of sources.tsv, what the message says] */
const badSources: [string, string, RegExp][] = [
  ['a key with capitals', 'Reuters\tر\tR\tagency\tGB\t\t\tB\t', /s\.tsv:2: .*key "Reuters"/],
  ['no Arabic name', 'x\t\tR\tagency\tGB\t\t\tB\t', /s\.tsv:2: .*x: nameAr is empty/],
  [
    'an unknown kind',
    'x\tر\tR\tblog\tGB\t\t\tB\t',
    /unknown kind "blog", expected agency, .*correspondent/,
  ],
  ['a country in words', 'x\tر\tR\tagency\tUK!\t\t\tB\t', /country "UK!" is no ISO code/],
  [
    'an address for a domain',
    'x\tر\tR\tagency\tGB\thttps://x.org\t\tB\t',
    /"https:\/\/x\.org" is no domain/,
  ],
  ['a reliability beyond F', 'x\tر\tR\tagency\tGB\t\t\tG\t', /reliability "G", expected A … F/],
  ['too many columns', 'x\tر\tR\tagency\tGB\t\t\tB\t\t\t', /s\.tsv:2: .*11 columns, expected 9/],
];

it.each(badSources)('refuses %s and names the line', (_name, line, message) => {
  expect(() => parseSources(`${header(SOURCES)}\n${line}`, 's.tsv')).toThrow(message);
});

it('refuses a key that is there twice and names both lines', () => {
  const line = 'x\tر\tR\tagency\tGB\t\t\tB\t';
  expect(() => parseSources(`${header(SOURCES)}\n${line}\n${line}`, 's.tsv')).toThrow(
    /s\.tsv:3: .*key "x" is already on line 2/,
  );
});

/** [what is wrong, a line of urgency-levels.tsv, what the message says] */
const badLevels: [string, string, RegExp][] = [
  [
    'an urgency of 0',
    'a\tن\tN\t\t\t0\t1\t#000000\t0\t90\ttrue\t\t',
    /iptcUrgency "0", expected 1 … 9/,
  ],
  ['minutes in words', 'a\tن\tN\t\t\t1\t1\t#000000\tten\t90\ttrue\t\t', /ttlMinutes "ten"/],
  ['a colour by name', 'a\tن\tN\t\t\t1\t1\tred\t0\t90\ttrue\t\t', /colour "red", expected #rrggbb/],
  ['a push that is neither', 'a\tن\tN\t\t\t1\t1\t#000000\t0\t90\tyes\t\t', /push "yes"/],
];

it.each(badLevels)('refuses %s and names the line', (_name, line, message) => {
  expect(() => parseUrgencyLevels(`${header(LEVELS)}\n${line}`, 'u.tsv')).toThrow(message);
});

it('lists every bad line at once', () => {
  const [first, second] = [badSources[1]![1], badSources[2]![1]];
  expect(() => parseSources(`${header(SOURCES)}\n${first}\n${second}`, 's.tsv')).toThrow(
    /s\.tsv:2: .*\n.*s\.tsv:3: /,
  );
});
