import { fold } from '../arabic/normalise';
import { type CompiledKnowledge, compileKnowledge } from './compiled-knowledge';
import { findStorySources } from './find-story-sources';
import type { IntakeKnowledge } from './knowledge';
import { readLines } from './lines';
import { placeBody } from './place-body';
import { placeHeader } from './place-header';
import { type Draft, markFurniture, type StoryField, type StoryLine } from './story-lines';

/** A line of the input and the field that it belongs to. */
export interface StoryPart {
  readonly field: StoryField;
  readonly text: string;
}

/** A pasted text as a story, its parts in reading order. */
export interface Story {
  readonly kicker: string;
  /** Code of an urgency level. */
  readonly urgency: string;
  readonly headline: string;
  readonly lede: string;
  /** Every line that is not blank once; of a caption that is repeated, the first. */
  readonly parts: readonly StoryPart[];
  /** Keys of the sources that it is attributed to, in the order of their first attribution. */
  readonly sources: readonly string[];
}

/** Urgency of a story whose kicker says nothing of it. */
export const DEFAULT_URGENCY = 'normal';

/**
 * Reads a story as an editor copies it: from a news site, a wire, a messenger. Never throws.
 *
 *     lines ─ furniture marked ─ header: kicker, headline, captions … lede ─ body: subheads, captions
 */
export function readStory(text: string, knowledge: IntakeKnowledge): Story {
  const compiled = compileKnowledge(knowledge);
  const draft: Draft = { lines: readLines(text).map(toStoryLine), kicker: '', urgencies: [] };
  markFurniture(draft, compiled);
  const bodyStart = placeHeader(draft, compiled);
  placeBody(draft.lines, bodyStart, compiled);
  const parts = draft.lines.flatMap(({ field, text }) =>
    field === null || field === 'merged' ? [] : [{ field, text }],
  );
  const first = (wanted: StoryField) => parts.find(({ field }) => field === wanted)?.text ?? '';
  return {
    kicker: draft.kicker,
    urgency: mostUrgent(draft.urgencies, compiled),
    headline: first('headline'),
    lede: first('lede'),
    parts,
    sources: findStorySources(draft.lines, compiled),
  };
}

function toStoryLine({
  text,
  isAfterBlank,
  isStamp,
}: ReturnType<typeof readLines>[number]): StoryLine {
  return {
    text,
    folded: text.length < 200 ? fold(text) : text,
    isAfterBlank,
    field: isStamp ? 'furniture' : null,
    isSourceLine: false,
    isKicker: false,
  };
}

function mostUrgent(urgencies: readonly string[], { ranking }: CompiledKnowledge): string {
  return ranking.find((code) => urgencies.includes(code)) ?? DEFAULT_URGENCY;
}
