import { decode, sourceRange } from '../arabic/normalise';
import { isIndivisible } from '../arabic/clitics';
import { SCRIPT } from '../arabic/tokenise';
import { type Blocked, isBlocked } from './blockers';
import { isNickname, isPartOfAnotherName, isSurname } from './country-guards';
import { isDescription } from './descriptions';
import { isInCountryList } from './country-list';
import { countCues } from './cues';
import { isPartOfEnglishName } from './english-guards';
import type { EntityRecord } from './entity-record';
import { READ } from './find-hits';
import { kingdomOf } from './kingdom';
import { isCredit, isLanguage } from './language-names';
import { hasMarks, type MarkEvidence, weighMarks } from './marks';
import { isMedium, MEDIA } from './media-cues';
import { ROLE } from './senses';
import { classBefore, type Story } from './story';
import { CLASS } from './word-classes';

/** The meaning that a hit was given. */
export interface Choice {
  readonly record: EntityRecord;
  readonly role: number;
  /** Different cues near it; 0 for a plain name. */
  readonly cues: number;
  /** What vowel marks in the text say. */
  readonly marks: MarkEvidence;
}

/** What is known so far while a story is read from its beginning. */
export interface Reading {
  readonly story: Story;
  /** By ISO code: how much the story speaks of a country. Counted when first asked for. */
  readonly anchors: () => ReadonlyMap<string, number>;
  /** Records met by a full name or a cue: their cued aliases need no cue any more. */
  readonly met: Set<string>;
  /** By record key: tokens [first, last) where its blocker stands. */
  readonly blocked: Blocked;
}

/** The record that a hit means here, or null when it means none. */
export function chooseSense(reading: Reading, hit: number): Choice | null {
  const { senses } = reading.story.lexicon;
  let best: Choice | null = null;
  let sense = senses.first[reading.story.hits.patterns[hit]!]!;
  for (; sense !== 0; sense = senses.next[sense]!) {
    if (senses.roles[sense]! > CUED) continue;
    const choice = tryOut(reading, hit, senses.subjects[sense]!, senses.roles[sense]!);
    // Most names mean one thing: nothing is weighed until there are two.
    if (choice && (best === null || scoreOf(reading, choice) > scoreOf(reading, best))) {
      best = choice;
    }
  }
  return best ?? titleOf(reading, hit);
}

function titleOf(reading: Reading, hit: number): Choice | null {
  const record = kingdomOf(reading, hit);
  return record && { record, role: CUED, cues: GUESSED, marks: 0 };
}

/** In place of cues, where a word means something only because nothing says otherwise. */
export const GUESSED = -1;

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ABBREVIATION, ADJECTIVE, CUED } = ROLE;

/** A sense as a choice, or null when something speaks against it or, for a cued alias, nothing for it. */
function tryOut(reading: Reading, hit: number, subject: number, role: number): Choice | null {
  const record = reading.story.lexicon.records[subject]!;
  if (isForbidden(reading, hit, subject, role)) return null;
  const cues = role === CUED ? cuesOf(reading.story, hit, subject, record) : 0;
  const marks = markEvidence(reading.story, hit, record);
  const needsCue = role === CUED && cues === 0 && marks <= 0;
  return needsCue && !isExpected(reading, hit, record) ? null : { record, role, cues, marks };
}

/** Different cues near a hit; a list of countries is one for a country: «مصر وعمان وسوريا». */
function cuesOf(story: Story, hit: number, subject: number, record: EntityRecord): number {
  const first = story.hits.firsts[hit]!;
  const last = story.hits.lasts[hit]!;
  const cues = countCues(story, subject, first, last);
  if (MEDIA.has(record.category)) return isMedium(story, first, last) ? cues + STRONG_CUES : cues;
  return record.kind === 'country' && isInCountryList(story, first, last)
    ? cues + STRONG_CUES
    : cues;
}

/** As many as make a cued country outdo the capital of another that is written the same. */
const STRONG_CUES = 3;

/**
 * Whether the story has prepared for a cued alias: by the full name earlier, or, for a country's title
 * (المملكة، السلطنة), by speaking of that country anywhere.
 */
function isExpected({ story, met, anchors }: Reading, hit: number, record: EntityRecord): boolean {
  if (met.has(record.key)) return true;
  if (record.kind !== 'country' || (anchors().get(record.iso2) ?? 0) === 0) return false;
  const { hits } = story;
  const first = hits.firsts[hit]!;
  return surfaceOf(story, first, first + 1, hits.readings[hit]! & READ.SKIP).startsWith('ال');
}

/** The words of a hit as they stand in the text, proclitics left out. */
export function surfaceOf({ tokens }: Story, first: number, last: number, skip: number): string {
  const [start, end] = sourceRange(
    tokens.text,
    tokens.starts[first]! + skip,
    tokens.ends[last - 1]!,
  );
  return tokens.text.input.slice(start, end);
}

function isForbidden(
  { story, blocked }: Reading,
  hit: number,
  subject: number,
  role: number,
): boolean {
  const { hits, tokens, lexicon } = story;
  const record = lexicon.records[subject]!;
  const first = hits.firsts[hit]!;
  const last = hits.lasts[hit]!;
  const skip = hits.readings[hit]! & READ.SKIP;
  if (record.blockers.length > 0 && isBlocked(blocked, record.key, first, last)) return true;
  if (role === CUED && isDescription(story, first, last, skip, subject)) return true;
  if (tokens.scripts[first] === SCRIPT.OTHER) {
    return isForbiddenInEnglish(story, first, last, record, role);
  }
  if (skip !== 0 && last - first === 1 && isIndivisible(wordOf(story, first))) return true;
  if (record.kind === 'country') {
    if (role === ADJECTIVE) {
      if (last - first > 1) return false;
      if (isSurname(story, first, skip) || isNickname(story, first, last)) return true;
      return isLanguage(story, first) || isCredit(story, first);
    }
    return isPartOfAnotherName(story, first, last, skip);
  }
  if (record.kind !== 'place' || last - first > 1 || skip !== 0) return false;
  if (isSurname(story, first, skip)) return true;
  return TOWNS.has(record.category) && (classBefore(story, first) & CLASS.WATERS) !== 0;
}

/** An abbreviation is written exactly so; a name has a capital; a creek is no country. */
function isForbiddenInEnglish(
  story: Story,
  first: number,
  last: number,
  record: EntityRecord,
  role: number,
): boolean {
  const surface = surfaceOf(story, first, last, 0);
  if (role === ABBREVIATION) return !record.abbreviations.some((form) => isSameForm(form, surface));
  const isSmall = surface === surface.toLowerCase() && surface !== surface.toUpperCase();
  if (isSmall || record.kind !== 'country') return isSmall;
  return (
    isPartOfEnglishName(story, first, last) || (role === ADJECTIVE && isLanguage(story, first))
  );
}

/** «U.S.» ends without its full stop in a text, because the stop may be that of the sentence. */
function isSameForm(abbreviation: string, surface: string): boolean {
  return abbreviation === surface || abbreviation === `${surface}.`;
}

/** Waters borrow the names of these, and are not they: «خليج عمان». */
const TOWNS = new Set(['capital', 'city']);

function wordOf({ tokens }: Story, token: number): string {
  return decode(tokens.text.codes, tokens.starts[token]!, tokens.ends[token]!);
}

/** A plain name beats a nisba beats a cued alias; a country the story speaks of helps its own. */
function scoreOf({ anchors, met }: Reading, { record, role, cues, marks }: Choice): number {
  const iso = record.kind === 'country' ? record.iso2 : record.country;
  const anchor = Math.min(anchors().get(iso) ?? 0, 4);
  const known = met.has(record.key) ? 3 : 0;
  const cue = Math.min(cues, 3) * 2;
  return ROLE_SCORE[role]! + KIND_SCORE[record.kind] + anchor + cue + known + marks * MARK_SCORE;
}

const ROLE_SCORE: Readonly<Record<number, number>> = {
  [ROLE.NAME]: 24,
  [ROLE.ALIAS]: 23,
  [ROLE.ABBREVIATION]: 23,
  [ROLE.ADJECTIVE]: 22,
  [ROLE.CUED]: 20,
};
const KIND_SCORE = { country: 3, organisation: 2, person: 1, place: 1 };

/** More than everything else together: a mark is what the editor typed. */
const MARK_SCORE = 40;

function markEvidence(story: Story, hit: number, record: EntityRecord): MarkEvidence {
  const { hits, tokens } = story;
  const first = hits.firsts[hit]!;
  const last = hits.lasts[hit]!;
  const { origin } = tokens.text;
  const start = tokens.starts[first]!;
  const end = tokens.ends[last - 1]!;
  // Without marks the folded words are as long as the written ones.
  if (origin[end]! - origin[start]! === end - start) return 0;
  const surface = surfaceOf(story, first, last, hits.readings[hit]! & READ.SKIP);
  return hasMarks(surface) ? weighMarks(surface, record) : 0;
}
