import type { IntakeKnowledge } from './knowledge';
import { readStory, type Story } from './read-story';
import type { StoryField } from './story-lines';

/** The fields of a pasted story, as the command line prints them. */
export interface IntakeResult {
  /** «عاجل», or empty. */
  readonly kicker: string;
  /** Code of an urgency level: `alert`; `normal` without a kicker. */
  readonly urgency: string;
  /** Without its kicker; empty when the text begins with its lede. */
  readonly headline: string;
  readonly captions: readonly string[];
  /** First paragraph, dateline included. */
  readonly lede: string;
  readonly subheads: readonly string[];
  /** Paragraphs after the lede. */
  readonly body: readonly string[];
  /** What belongs to the page it was copied from, and not to the story. */
  readonly furniture: readonly string[];
  /** Keys of the sources that it is attributed to, in the order of their first attribution. */
  readonly sources: readonly string[];
}

/**
 * Splits a story, as an editor copies it, into its fields. Every line that is not blank ends up in
 * exactly one of them, unchanged but for invisible characters at its ends. Never throws.
 */
export function splitStory(text: string, knowledge: IntakeKnowledge): IntakeResult {
  return fieldsOf(readStory(text, knowledge));
}

export function fieldsOf({ kicker, urgency, headline, lede, parts, sources }: Story): IntakeResult {
  const textsOf = (wanted: StoryField) =>
    parts.filter(({ field }) => field === wanted).map(({ text }) => text);
  return {
    kicker,
    urgency,
    headline,
    captions: textsOf('caption'),
    lede,
    subheads: textsOf('subhead'),
    body: textsOf('body'),
    furniture: textsOf('furniture'),
    sources,
  };
}
