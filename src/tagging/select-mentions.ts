import { countAnchors } from './anchors';
import { findBlockers } from './blockers';
import { type Choice, chooseSense, type Reading } from './choose-sense';
import { confidenceOf } from './confidence';
import { countryMention, viaOf } from './country-mention';
import type { Found, Span } from './found';
import { institutionOf } from './institution';
import type { Office } from './institutions';
import { isGovernment } from './metonym';
import { homeOf, nestedCountry, sceneOf } from './nested-country';
import { type Option, optionsAt } from './options';
import { classBefore, isJoined, type Story } from './story';
import type { Via } from './types';
import { CLASS } from './word-classes';

/** A head without a country: the story may tell which. */
export interface BareHead extends Span {
  readonly office: Office;
  /** HEAD */
  readonly form: number;
  /** How many mentions were found before it. */
  readonly at: number;
}

export interface Selection {
  /** In order of the text; a nested mention follows the one it lies in. */
  readonly found: readonly Found[];
  readonly bareHeads: readonly BareHead[];
}

/**
 * Reads a story from its beginning and decides what its hits mean: at every word the longest hit that
 * means anything there; the words of a mention are not read again.
 */
export function selectMentions(story: Story): Selection {
  const reading: Reading = {
    story,
    anchors: once(() => countAnchors(story)),
    met: new Set(),
    blocked: findBlockers(story),
  };
  const found: Found[] = [];
  const bareHeads: BareHead[] = [];
  for (let token = 0; token < story.tokens.count;) {
    const from = story.hitsFrom[token]!;
    const to = story.hitsFrom[token + 1]!;
    let next = token + 1;
    for (const option of from === to ? [] : optionsAt(story, from, to)) {
      const taken = take(reading, option, found, bareHeads);
      if (!taken) continue;
      next = Math.max(next, option.last);
      break;
    }
    token = next;
  }
  return { found, bareHeads };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Decides on one option. @returns whether it meant something here */
function take(reading: Reading, option: Option, found: Found[], bareHeads: BareHead[]): boolean {
  const { story } = reading;
  const first = story.hits.firsts[option.hit]!;
  const { last, skip } = option;
  if (option.institution) {
    const { office, completion } = option.institution;
    const record = institutionOf(story.lexicon, office, completion.country);
    reading.met.add(record.key);
    found.push({ first, last, skip, record, via: 'institution', confidence: 0.96, nested: false });
    if (completion.inside) {
      found.push({
        first: completion.first,
        last: completion.last,
        skip: 0,
        record: completion.country,
        via: completion.via,
        confidence: 0.97,
        nested: true,
      });
    }
    return true;
  }
  if (option.bare) {
    bareHeads.push({ ...option.bare, first, last, skip, at: found.length });
    return true;
  }
  const choice = chooseSense(reading, option.hit);
  if (choice === null) return false;
  reading.met.add(choice.record.key);
  pushEntity(reading, choice, { first, last, skip }, found);
  return true;
}

function pushEntity({ story }: Reading, choice: Choice, span: Span, found: Found[]): void {
  const { record } = choice;
  const confidence = confidenceOf(choice, span.skip);
  if (record.kind === 'country') {
    found.push(countryMention(story, choice, span, confidence));
    return;
  }
  const government = governmentOf(story, record, span, found.at(-1));
  if (government) {
    found.push(mention(span, government, 'metonym', 0.85));
    return;
  }
  found.push(mention(span, record, viaOf(choice), confidence));
  const inside = insideOf(story, span, record, confidence);
  if (inside) found.push(inside);
}

function mention(
  { first, last, skip }: Span,
  record: Found['record'],
  via: Via,
  confidence: number,
) {
  return { first, last, skip, record, via, confidence, nested: false };
}

/** The country that a capital stands for here, or null where it is the town, or no capital. */
function governmentOf(
  story: Story,
  record: Found['record'],
  { first, last, skip }: Span,
  previous: Found | undefined,
): Found['record'] | null {
  if (record.category !== 'capital') return null;
  const country = story.lexicon.countries.get(record.country);
  if (country === undefined) return null;
  const afterGovernment = previous?.last === first && isPartyBefore(story, previous, skip);
  return isGovernment(story, first, last, skip, afterGovernment)
    ? story.lexicon.records[country]!
    : null;
}

/** The country that the name of a place or organisation brings with it, or null. */
function insideOf(
  story: Story,
  span: Span,
  record: Found['record'],
  confidence: number,
): Found | null {
  if (record.kind === 'place') return homeOf(story, span, record);
  if (record.kind === 'person') return null;
  const country = isOfState(record) ? story.lexicon.countries.get(record.country) : undefined;
  if (country === undefined) return sceneOf(story, span);
  return nestedCountry(story, span, story.lexicon.records[country]!, confidence);
}

/** An organ of state has its country in its key: `org:US/ministry-of-defence`. */
function isOfState({ key }: Found['record']): boolean {
  return key[6] === '/' && key.startsWith('org:');
}

/** «بين واشنطن وطهران»، and subject and object in «اتهمت القاهرة أديس أبابا». */
function isPartyBefore(story: Story, previous: Found, skip: number): boolean {
  if (!isJoined(story, previous.last)) return false;
  if (skip > 0) return isParty(previous.via);
  return isParty(previous.via) && (classBefore(story, previous.first) & CLASS.STATE_VERB) !== 0;
}

function isParty(via: Via): boolean {
  return via === 'metonym' || via === 'name' || via === 'alias';
}
