import { countAnchors } from './anchors';
import { findBlockers } from './blockers';
import { type Choice, chooseSense, type Reading } from './choose-sense';
import { confidenceOf } from './confidence';
import { countryMention, viaOf } from './country-mention';
import { READ } from './find-hits';
import type { Found, Span } from './found';
import { institutionOf, isOfState } from './institution';
import type { Office } from './institutions';
import { isGovernment } from './metonym';
import { nameSpan } from './name-span';
import { homeOf, nestedCountry, nisbaInside, sceneOf } from './nested-country';
import * as reads from './options';
import type { Option } from './options';
import { SEATS } from './seats';
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
    const only = from === to ? NOTHING : onlyEntityAt(story, from, to);
    if (only >= 0) {
      if (takeEntity(reading, only, found)) next = story.hits.lasts[only]!;
    } else if (only === SEVERAL) {
      for (const option of optionsAt(story, from, to)) {
        if (!take(reading, option, found, bareHeads)) continue;
        next = Math.max(next, option.last);
        break;
      }
    }
    token = next;
  }
  return { found, bareHeads };
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { SKIP } = READ;
const { NOTHING, SEVERAL, onlyEntityAt, optionsAt } = reads;

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Decides on one option. @returns whether it meant something here */
function take(reading: Reading, option: Option, found: Found[], bareHeads: BareHead[]): boolean {
  const { story } = reading;
  const first = story.hits.firsts[option.hit]!;
  const { last, skip, office, form, completion } = option;
  if (office === null) return takeEntity(reading, option.hit, found);
  if (completion !== null) {
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
  bareHeads.push({ first, last, skip, office, form, at: found.length });
  return true;
}

function takeEntity(reading: Reading, hit: number, found: Found[]): boolean {
  const choice = chooseSense(reading, hit);
  if (choice === null) return false;
  reading.met.add(choice.record.key);
  const { firsts, lasts, readings } = reading.story.hits;
  const span = { first: firsts[hit]!, last: lasts[hit]!, skip: readings[hit]! & SKIP };
  pushEntity(reading, choice, span, found);
  return true;
}

function pushEntity(reading: Reading, choice: Choice, span: Span, found: Found[]): void {
  const { story } = reading;
  const { record } = choice;
  const confidence = confidenceOf(choice, span.skip);
  if (record.kind === 'country') {
    const free = found.at(-1)?.last ?? 0;
    found.push(countryMention(story, choice, span, confidence, free));
    return;
  }
  const government = governmentOf(reading, record, span, found.at(-1));
  if (government) {
    found.push(mention(span, government, 'metonym', 0.85));
    return;
  }
  const named = record.kind === 'organisation' ? nameSpan(story, span, choice) : span;
  found.push(mention(named, record, viaOf(choice), confidence));
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

/** Who a capital stands for here, or null where it is the town, or no capital. */
function governmentOf(
  { story, anchors }: Reading,
  record: Found['record'],
  { first, last, skip }: Span,
  previous: Found | undefined,
): Found['record'] | null {
  if (record.category !== 'capital') return null;
  const country = story.lexicon.countries.get(record.country);
  if (country === undefined) return null;
  const afterGovernment = previous?.last === first && isPartyBefore(story, previous, skip);
  if (!isGovernment(story, first, last, skip, afterGovernment)) return null;
  const seated = SEATS.get(record.key);
  if (seated === undefined || (anchors().get(record.country) ?? 0) > 0) {
    return story.lexicon.records[country]!;
  }
  const other = story.lexicon.byKey.get(seated);
  return other === undefined ? null : story.lexicon.records[other]!;
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
  if (country === undefined)
    return sceneOf(story, span) ?? nisbaInside(story, span, record.country);
  return nestedCountry(story, span, story.lexicon.records[country]!, confidence);
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
