import { SCRIPT } from '../arabic/tokenise';
import type { EntityRecord } from './entity-record';
import { READ } from './find-hits';
import { type Completion, completionAfter, institutionOf, nisbaOrNameAt } from './institution';
import type { Office } from './institutions';
import type { Lexicon } from './lexicon';
import { HEAD, MEANS, ROLE } from './senses';
import { isJoined, isWord, type Story } from './story';

/** A hit, or a hit with what completes it. */
export interface Option {
  readonly hit: number;
  readonly last: number;
  readonly skip: number;
  /** The office whose head it is; null for a name. */
  readonly office: Office | null;
  /** HEAD of a head. */
  readonly form: number;
  /** The country of a head; null where it stands alone. */
  readonly completion: Completion | null;
  /** Of what may be read of the same words, the lowest comes first. */
  readonly rank: number;
}

/** What `onlyEntityAt` says where no hit means anything, and where there is more to weigh. */
export const NOTHING = -1;
export const SEVERAL = -2;

/**
 * The one hit of [from, to) that may mean an entity, where there is no other and no grammar: so it is at
 * most words that mean anything, and nothing need be compared.
 */
export function onlyEntityAt(story: Story, from: number, to: number): number {
  const { patterns, readings, lasts } = story.hits;
  const { means } = story.lexicon.senses;
  let only = NOTHING;
  for (let hit = from; hit < to; hit++) {
    const bits = means[patterns[hit]!]!;
    if ((bits & (ENTITY | HEAD_MEANS)) === 0 || (readings[hit]! & ARTICLE) !== 0) continue;
    if (only !== NOTHING || (bits & HEAD_MEANS) !== 0) return SEVERAL;
    if (story.tokens.scripts[lasts[hit]! - 1] === OTHER) return SEVERAL;
    only = hit;
  }
  return only;
}

/** What may be read at one token, the longest first, then the one with the fewest letters taken off. */
export function optionsAt(story: Story, from: number, to: number): readonly Option[] {
  const { hits, lexicon } = story;
  const { senses } = lexicon;
  const options: Option[] = [];
  for (let hit = from; hit < to; hit++) {
    const means = senses.means[hits.patterns[hit]!]!;
    if ((means & (ENTITY | HEAD_MEANS)) === 0) continue;
    const readingBits = hits.readings[hit]!;
    if ((readingBits & ARTICLE) !== 0) continue;
    const last = hits.lasts[hit]!;
    const skip = readingBits & SKIP;
    let sense = (means & HEAD_MEANS) === 0 ? 0 : senses.first[hits.patterns[hit]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      if (senses.roles[sense] !== HEAD_ROLE) continue;
      const office = lexicon.institutions.offices[senses.subjects[sense]!]!;
      const form = senses.forms[sense]!;
      const completion = completionAfter(story, last, form, office);
      if (completion === null && form === HEAD.SPLIT) continue;
      const end = completion?.inside ? completion.end : last;
      const rank = completion ? RANK.INSTITUTION : RANK.BARE;
      options.push({ hit, last: end, skip, office, form, completion, rank });
    }
    if ((means & ENTITY) === 0) continue;
    const rank = options.length === 0 ? RANK.NAME : rankOfName(story, hit, options);
    options.push({ hit, last, skip, office: null, form: 0, completion: null, rank });
    if (skip === 0 && story.tokens.scripts[last - 1] === OTHER) {
      const english = englishInstitution(story, hit);
      if (english) options.push(english);
    }
  }
  if (options.length < 2) return options;
  return options.sort((a, b) => b.last - a.last || a.skip - b.skip || a.rank - b.rank);
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { HEAD: HEAD_ROLE } = ROLE;
const { ENTITY, HEAD: HEAD_MEANS } = MEANS;
const { ARTICLE, SKIP } = READ;
const { OTHER } = SCRIPT;

/**
 * Of the same words, a name that somebody gave to a record comes before what the grammar makes of
 * them: «المخابرات المركزية الأمريكية» is the CIA. Where both mean one record, the grammar says more.
 */
const RANK = { OTHER_NAME: 0, INSTITUTION: 1, NAME: 2, BARE: 3 } as const;

/** @param options what else may be read of the words of the hit, and of fewer */
function rankOfName({ hits, lexicon }: Story, hit: number, options: readonly Option[]): number {
  const last = hits.lasts[hit]!;
  let rank: number = RANK.NAME;
  for (const { office, completion, last: end } of options) {
    if (office === null || completion === null || end !== last) continue;
    const made = institutionOf(lexicon, office, completion.country);
    const names = namesOf(lexicon, hits.patterns[hit]!, made);
    if (names === MADE) return RANK.NAME;
    if (names === OTHER_RECORD) rank = RANK.OTHER_NAME;
  }
  return rank;
}

const NO_RECORD = 0;
const OTHER_RECORD = 1;
const MADE = 2;

/** Whether a pattern is the name of this organisation, of another, or of none. */
function namesOf({ senses, records }: Lexicon, pattern: number, made: EntityRecord): number {
  let names = NO_RECORD;
  for (let sense = senses.first[pattern]!; sense !== 0; sense = senses.next[sense]!) {
    if (senses.roles[sense]! >= ROLE.ADJECTIVE) continue;
    const record = records[senses.subjects[sense]!]!;
    if (record === made) return MADE;
    if (record.kind === 'organisation') names = OTHER_RECORD;
  }
  return names;
}

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
      const country = nisbaOrNameAt(story, first);
      if (country === null || country.last !== last) return null;
      const office = lexicon.institutions.offices[senses.subjects[sense]!]!;
      const end = hits.lasts[other]!;
      const rank = RANK.INSTITUTION;
      return { hit, last: end, skip: 0, office, form: HEAD.ENGLISH, completion: country, rank };
    }
  }
  return null;
}
