import path from 'node:path';

import { loadLexicon } from '../../../scripts/tag/load-gazetteer';
import { buildLexicon, tagText } from '../../../src/tagging';
import { institutionByKey } from '../../../src/tagging/institution';

const LEXICON = loadLexicon(path.join(__dirname, '../../..'));
const COUNTRIES = LEXICON.records.filter(({ kind }) => kind === 'country');

/** Key of the only organisation that a text names to its end («وكالة [الأناضول]»), or undefined. */
function keyOf(text: string): string | undefined {
  const found = organisationsOf(text, LEXICON);
  return found.length === 1 && found[0]!.end === text.length ? found[0]!.key : undefined;
}

function organisationsOf(text: string, lexicon: typeof LEXICON) {
  return tagText(text, lexicon).mentions.filter(({ kind }) => kind === 'organisation');
}

it('gives every institution of every country one key, which its name leads to', () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const { office } of LEXICON.institutions.offices) {
    for (const { iso2 } of COUNTRIES) {
      const { key, nameAr } = institutionByKey(LEXICON, `org:${iso2}/${office}`)!;
      // «… في مالي»: the country is no part of the name.
      if (nameAr.includes(' في ')) continue;
      checked++;
      if (keyOf(nameAr) !== key) wrong.push(`${nameAr}: ${key}, read as ${keyOf(nameAr)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(20_000);
});

/** Their names are built like those of an organ of state, and they are another body. */
const OTHER_BODIES = new Map([
  ['org:al-shorta-iq', 'a club'],
  ['org:cia', 'not the only intelligence service'],
  ['org:KP/news-agency', 'calls itself Korean'],
  ['org:lna', 'the army of one side'],
  ['org:national-bank-of-egypt', 'a commercial bank'],
  ['org:nbk', 'a commercial bank'],
  ['org:nepali-congress', 'a party'],
  ['org:ntc-libya', 'a council of 2011'],
  ['org:qnb', 'a commercial bank'],
  ['org:secret-service', 'bodyguards'],
  ['org:snb', 'a commercial bank'],
  ['org:syria-tv', 'a private channel'],
  ['org:syrian-national-army', 'not of the state'],
  ['org:syrian-national-council', 'an opposition council of 2011'],
]);

it('has no organisation that the institution grammar would give another key', () => {
  const grammar = buildLexicon(COUNTRIES, LEXICON.institutions);
  const others = new Set<string>();
  for (const { kind, key, nameAr, nameEn, aliases, cuedAliases } of LEXICON.records) {
    if (kind !== 'organisation') continue;
    for (const name of [nameAr, nameEn, ...aliases, ...cuedAliases]) {
      const [read] = name === '' ? [] : organisationsOf(name, grammar);
      const isWhole = read?.start === 0 && read.end === name.length;
      if (isWhole && read.key !== key) others.add(key);
    }
  }
  expect([...others].sort()).toEqual([...OTHER_BODIES.keys()].sort());
});
