import fs from 'node:fs';
import path from 'node:path';

import { countEntities, groupByKind, listStories } from '../../../public/reader/topics.mjs';
import {
  chooseLanguage,
  directionOf,
  nameOf,
  titleOf,
  wordsOf,
} from '../../../public/reader/words.mjs';

const PUBLIC = path.resolve(__dirname, '../../../public');

it('says the same things in both languages', () => {
  const shapeOf = (words: object) =>
    Object.entries(words).map(([name, value]) => [
      name,
      typeof value === 'object' ? Object.keys(value) : typeof value,
    ]);
  expect(shapeOf(wordsOf('en'))).toEqual(shapeOf(wordsOf('ar')));
});

it('never hands text of the API to an HTML parser', () => {
  const folder = path.join(PUBLIC, 'reader');
  const modules = fs.readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  expect(modules.length).toBeGreaterThan(0);
  for (const name of modules) {
    const source = fs.readFileSync(path.join(folder, name), 'utf8');
    expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    // The page of the server itself is read anew by one module, in a document without scripts.
    if (name !== 'live.mjs') expect(source).not.toContain('DOMParser');
  }
});

it.each([
  ['', 'ar'],
  ['?lang=ar', 'ar'],
  ['?lang=en', 'en'],
  ['?lang=fr', 'ar'],
])('the page opened with %j speaks %s', (search, language) => {
  expect(chooseLanguage(search)).toBe(language);
});

it.each([
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  [null, 'rtl'],
  ['en', 'ltr'],
  ['zh', 'ltr'],
])('a story in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it('falls back to the name in the other language', () => {
  expect(nameOf({ nameAr: 'العراق', nameEn: 'Iraq' }, 'en')).toBe('Iraq');
  expect(nameOf({ nameAr: 'العراق', nameEn: null }, 'en')).toBe('العراق');
  expect(titleOf({ titleAr: 'قصة' }, 'en')).toBe('قصة');
  expect(nameOf(null, 'ar')).toBe('');
});

const IRAQ = { key: 'country:IQ', kind: 'country' };
const IRAN = { key: 'country:IR', kind: 'country' };
const UN = { key: 'org:un', kind: 'organisation' };

it('counts what several stories are about, most frequent first', () => {
  const articles = [
    { entities: [IRAN] },
    { entities: [IRAQ, IRAN] },
    { entities: [IRAN, IRAQ, UN] },
    {},
  ];
  expect(countEntities(articles)).toEqual([
    { entity: IRAN, count: 3 },
    { entity: IRAQ, count: 2 },
  ]);
});

it('lists every thread once', () => {
  const suez = { slug: 'suez' };
  expect(listStories([{ story: suez }, { story: null }, {}, { story: { ...suez } }])).toEqual([
    suez,
  ]);
});

it('groups entities by kind', () => {
  expect(groupByKind([UN, IRAQ, IRAN])).toEqual([
    ['country', [IRAQ, IRAN]],
    ['organisation', [UN]],
  ]);
});
