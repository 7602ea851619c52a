import { SCRIPT } from '../arabic/tokenise';
import { READ } from './find-hits';
import { type Completion, completionAfter, longest } from './institution';
import type { Office } from './institutions';
import { HEAD, ROLE } from './senses';
import { isJoined, isWord, type Story } from './story';

/** A hit, or a hit with what completes it. */
export interface Option {
  readonly hit: number;
  readonly last: number;
  readonly skip: number;
  readonly institution: { readonly office: Office; readonly completion: Completion } | null;
  readonly bare: { readonly office: Office; readonly form: number } | null;
}

/** What may be read at one token, the longest first, then the one with the fewest letters taken off. */
export function optionsAt(story: Story, from: number, to: number): Option[] {
  const { hits, lexicon } = story;
  const { senses } = lexicon;
  const options: Option[] = [];
  for (let hit = from; hit < to; hit++) {
    const readingBits = hits.readings[hit]!;
    if ((readingBits & ARTICLE) !== 0) continue;
    const last = hits.lasts[hit]!;
    const skip = readingBits & SKIP;
    let isEntity = false;
    let sense = senses.first[hits.patterns[hit]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      const role = senses.roles[sense]!;
      if (role < BLOCKER) isEntity = true;
      if (role !== HEAD_ROLE) continue;
      const office = lexicon.institutions.offices[senses.subjects[sense]!]!;
      const form = senses.forms[sense]!;
      const completion = completionAfter(story, last, form);
      const base = { hit, skip, last: completion?.inside ? completion.last : last };
      options.push(
        completion
          ? { ...base, institution: { office, completion }, bare: null }
          : { ...base, institution: null, bare: { office, form } },
      );
    }
    if (!isEntity) continue;
    options.push({ hit, last, skip, institution: null, bare: null });
    if (skip === 0) {
      const english = englishInstitution(story, hit);
      if (english) options.push(english);
    }
  }
  if (options.length < 2) return options;
  return options.sort(
    (a, b) =>
      b.last - a.last || a.skip - b.skip || Number(a.bare !== null) - Number(b.bare !== null),
  );
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { BLOCKER, HEAD: HEAD_ROLE } = ROLE;
const { ARTICLE, SKIP } = READ;

/** «Iraqi Defence Ministry», «Iraq's parliament»: the country comes first. */
function englishInstitution(story: Story, hit: number): Option | null {
  const { hits, hitsFrom, lexicon } = story;
  const { senses } = lexicon;
  const first = hits.firsts[hit]!;
  const last = hits.lasts[hit]!;
  const head = isWord(story, last, 's') ? last + 1 : last;
  if (!isJoined(story, head) || story.tokens.scripts[head] !== SCRIPT.OTHER) return null;
  for (let other = hitsFrom[head + 1]! - 1; other >= hitsFrom[head]!; other--) {
    let sense = senses.first[hits.patterns[other]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      if (senses.roles[sense] !== ROLE.HEAD || senses.forms[sense] !== HEAD.ENGLISH) continue;
      const country = longest(story, first, (role) =>
        role === ROLE.ADJECTIVE ? 'adjective' : role < ROLE.ADJECTIVE ? 'name' : null,
      );
      if (country === null || country.last !== last) return null;
      const office = lexicon.institutions.offices[senses.subjects[sense]!]!;
      const institution = { office, completion: country };
      return { hit, skip: 0, last: hits.lasts[other]!, institution, bare: null };
    }
  }
  return null;
}
