import { fold } from '../arabic/normalise';
import { GAP, SCRIPT } from '../arabic/tokenise';
import type { EntityKind } from './entity-record';
import { READ } from './find-hits';
import { longest } from './institution';
import { MEANS, ROLE } from './senses';
import { classOf, isJoined, type Story, wordAt } from './story';
import { COMMON_AFTER_TRIGGERS, type Trigger, TRIGGERS } from './triggers';
import { CLASS } from './word-classes';

/** A candidate before it is written out. */
export interface FoundCandidate {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly kind: EntityKind;
  readonly cue: string;
}

/**
 * Names nobody knows behind a trigger noun («حركة …», «شركة …»). A candidate is a proposal: it is never
 * linked.
 *
 * @param taken by token: 1 where something is linked already
 */
export function findCandidates(story: Story, taken: Uint8Array): FoundCandidate[] {
  const { hits, lexicon } = story;
  const { senses } = lexicon;
  const candidates: FoundCandidate[] = [];
  let free = 0;
  for (let hit = 0; hit < hits.count; hit++) {
    if ((senses.means[hits.patterns[hit]!]! & MEANS.TRIGGER) === 0) continue;
    const noun = hits.firsts[hit]!;
    if (noun < free || taken[noun] === 1) continue;
    let sense = senses.first[hits.patterns[hit]!]!;
    while (sense !== 0 && senses.roles[sense] !== ROLE.TRIGGER) sense = senses.next[sense]!;
    if (sense === 0) continue;
    const trigger = TRIGGERS[senses.subjects[sense]!]!;
    const reading = hits.readings[hit]!;
    const isDefinite = (reading & READ.ARTICLE) !== 0;
    const last = endOfName(story, noun, taken, trigger, isDefinite);
    if (last === noun + 1) continue;
    const { kind, noun: cue } = trigger;
    const skip = (reading & READ.SKIP) - (isDefinite ? articleLength(story, noun, reading) : 0);
    const isOutside = trigger.isOutside && !isDefinite;
    candidates.push(
      isOutside
        ? { first: noun + 1, last, skip: 0, kind, cue }
        : { first: noun, last, skip, kind, cue },
    );
    free = last;
  }
  return candidates;
}

const MAX_NAME_WORDS = 6;

/** Token behind the name that follows the trigger at `noun`; `noun + 1` when none does. */
function endOfName(
  story: Story,
  noun: number,
  taken: Uint8Array,
  { isWeak }: Trigger,
  isDefinite: boolean,
): number {
  const first = noun + 1;
  if (!isJoined(story, first) || taken[first] === 1) return first;
  if (story.tokens.gaps[first] === GAP.QUOTE) return endOfQuote(story, first);
  if (isWeak && story.tokens.scripts[first] !== SCRIPT.OTHER) return first;
  if (COMMON.has(wordAt(story, first)) || isBarred(story, first)) return first;
  let last = first;
  while (last - first < MAX_NAME_WORDS && isJoined(story, last) && taken[last] === 0) {
    if (story.tokens.gaps[last] === GAP.QUOTE || !continues(story, last, first, isDefinite)) break;
    last++;
  }
  return last === noun + 2 && isDefinite ? first : last;
}

const COMMON = new Set([...COMMON_AFTER_TRIGGERS].map(fold));

/** Quotation marks say where a name ends; what is too long for one is a quotation. */
function endOfQuote(story: Story, first: number): number {
  const { gaps, count } = story.tokens;
  for (let last = first + 1; last <= first + MAX_NAME_WORDS && last <= count; last++) {
    if (last === count || gaps[last]! >= GAP.QUOTE) return last;
  }
  return first;
}

/** A small word, a number, or a nisba, which only describes: «شركة أمريكية». */
function isBarred(story: Story, token: number): boolean {
  if ((classOf(story, token) & CLASS.STOP) !== 0) return true;
  return (
    story.tokens.scripts[token] === SCRIPT.DIGITS ||
    longest(story, token, (role) => (role === ROLE.ADJECTIVE ? 'adjective' : null)) !== null
  );
}

function continues(story: Story, token: number, first: number, isDefinite: boolean): boolean {
  const { scripts } = story.tokens;
  if (scripts[token] !== scripts[first]) return false;
  if (scripts[token] === SCRIPT.OTHER) return true;
  const isNisba = longest(story, token, (role) => (role === ROLE.ADJECTIVE ? 'adjective' : null));
  if (isBarred(story, token) && !(isDefinite && isNisba)) return false;
  const word = wordAt(story, token);
  const beginsDefinite = isDefinite || wordAt(story, first).startsWith('ال');
  if (beginsDefinite) return /^(?:و?ال|لل)/.test(word);
  if (token === first) return word.length > 2;
  // A foreign name has two words at most where nothing marks its end.
  return token === first + 1 && word.length > 2 && !/^(?:ال|وال|لل|بال|[ولف]ي|ان|التي)/.test(word);
}

/** A candidate shows its article: what was taken off as one is put back. */
function articleLength(story: Story, first: number, reading: number): number {
  const skip = reading & READ.SKIP;
  const word = wordAt(story, first);
  return word.slice(skip - 2, skip) === 'ال' ? 2 : word[skip - 1] === 'ل' ? 1 : 0;
}
