import { sourceRange } from '../arabic/normalise';
import { resolveBareHeads } from './bare-heads';
import { findCandidates } from './candidates';
import type { EntityRecord } from './entity-record';
import type { Found } from './found';
import { rankEntities } from './salience';
import { type Selection, selectMentions } from './select-mentions';
import type { Story } from './story';
import type { Candidate, Mention, TagResult } from './types';

/** Decides everything about one story. */
export function tagStory(story: Story): TagResult {
  const selection = selectMentions(story);
  const found = inOrder(selection.found, resolveBareHeads(story, selection));
  const candidates = findCandidates(story, takenTokens(story, selection, found)).map(
    ({ first, last, skip, kind, cue }) => {
      const [start, end] = rangeOf(story, first, last, skip);
      return { surface: story.text.slice(start, end), start, end, kind, cue } satisfies Candidate;
    },
  );
  return {
    mentions: found.map((mention) => toMention(story, mention)),
    entities: rankEntities(story, found),
    candidates,
    composed: composedOf(story, found),
  };
}

function inOrder(found: readonly Found[], resolved: readonly Found[]): readonly Found[] {
  if (resolved.length === 0) return found;
  return [...found, ...resolved].sort(
    (a, b) => a.first - b.first || b.last - a.last || Number(a.nested) - Number(b.nested),
  );
}

/** By token: 1 where a name or a head stands, linked or not. A country may be part of a new name. */
function takenTokens(
  { tokens }: Story,
  { bareHeads }: Selection,
  found: readonly Found[],
): Uint8Array {
  const taken = new Uint8Array(tokens.count + 1);
  for (const { first, last } of bareHeads) taken.fill(1, first, last);
  for (const { first, last, record } of found) {
    if (record.kind !== 'country') taken.fill(1, first, last);
  }
  return taken;
}

function toMention(story: Story, { first, last, skip, record, via, confidence }: Found): Mention {
  const [start, end] = rangeOf(story, first, last, skip);
  const { kind, key } = record;
  return { surface: story.text.slice(start, end), start, end, kind, key, via, confidence };
}

/** UTF-16 range of tokens [first, last), without the proclitics of the first. */
function rangeOf({ tokens }: Story, first: number, last: number, skip: number): [number, number] {
  return sourceRange(tokens.text, tokens.starts[first]! + skip, tokens.ends[last - 1]!);
}

function composedOf({ lexicon }: Story, found: readonly Found[]): EntityRecord[] {
  const composed = new Map<string, EntityRecord>();
  for (const { record, via } of found) {
    if (via !== 'institution' || record.kind !== 'organisation') continue;
    if (!lexicon.byKey.has(record.key)) composed.set(record.key, record);
  }
  return [...composed.values()];
}
