import type { Decisions } from './editor-decisions';
import type { EntityRecord } from './entity-record';
import { institutionByKey } from './institution';
import type { Lexicon } from './lexicon';
import { taggedEntity } from './salience';
import { readStory } from './story';
import { tagStory } from './tag-story';
import type { ArticleCandidate, ArticleField, ArticleMention, ArticleTags } from './types';

/** The parts of an article, each as plain text. */
export type ArticleParts = Readonly<Record<ArticleField, string>>;

/**
 * Tags an article as one story, with offsets in the plain text of each field, and lets the editor's
 * decisions have the last word: rejected entities never appear, pinned ones always do, accepted ones
 * are certain.
 */
export function tagArticle(
  text: ArticleParts,
  lexicon: Lexicon,
  decisions: Decisions,
): ArticleTags {
  const whole = FIELDS.map((field) => text[field]).join(BETWEEN);
  const fields = layOut(text);
  const [, headline, lede] = fields;
  const story = readStory(whole, lexicon, headline!.end, lede!.end);
  const tags = tagStory(story);
  const isKept = ({ key }: { readonly key: string }): boolean =>
    decisionOn(decisions, key) !== 'reject';
  const mentions = tags.mentions.filter(isKept).map((mention): ArticleMention => {
    const { field, start } = fieldAt(fields, mention.start);
    const isCertain = decisionOn(decisions, mention.key) !== undefined;
    return {
      ...mention,
      start: mention.start - start,
      end: mention.end - start,
      confidence: isCertain ? 1 : mention.confidence,
      field,
      evidence: sentenceAround(text[field], mention.start - start, mention.end - start),
    };
  });
  const entities = tags.entities.filter(isKept);
  const pinned = pinnedRecords(lexicon, decisions, new Set(entities.map(({ key }) => key)));
  return {
    mentions,
    entities: [...entities, ...pinned.map((record) => taggedEntity(record, 0, 0, false))],
    candidates: tags.candidates.map((candidate): ArticleCandidate => {
      const { field, start } = fieldAt(fields, candidate.start);
      return { ...candidate, start: candidate.start - start, end: candidate.end - start, field };
    }),
    composed: tags.composed.filter(isKept),
  };
}

const FIELDS: readonly ArticleField[] = ['kicker', 'headline', 'lede', 'body'];
/** No name runs across it. */
const BETWEEN = '\n\n';
/** UTF-16 units of evidence on either side of a mention, where the sentence is longer. */
const EVIDENCE_REACH = 120;

interface FieldSpan {
  readonly field: ArticleField;
  readonly start: number;
  readonly end: number;
}

function layOut(text: ArticleParts): FieldSpan[] {
  let start = 0;
  return FIELDS.map((field) => {
    const span = { field, start, end: start + text[field].length };
    start = span.end + BETWEEN.length;
    return span;
  });
}

function fieldAt(fields: readonly FieldSpan[], offset: number): FieldSpan {
  const reversed = [...fields].reverse();
  return reversed.find(({ start }) => start <= offset)!;
}

function decisionOn(decisions: Decisions, key: string) {
  return Object.hasOwn(decisions, key) ? decisions[key] : undefined;
}

/** Pinned entities without a mention. One that the lexicon no longer knows cannot be described. */
function pinnedRecords(
  lexicon: Lexicon,
  decisions: Decisions,
  present: ReadonlySet<string>,
): EntityRecord[] {
  return Object.keys(decisions).flatMap((key) => {
    if (decisions[key] !== 'pin' || present.has(key)) return [];
    const number = lexicon.byKey.get(key);
    if (number !== undefined) return [lexicon.records[number]!];
    const institution = institutionByKey(lexicon, key);
    return institution === null ? [] : [institution];
  });
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - EVIDENCE_REACH), start);
  const after = text.slice(end, end + EVIDENCE_REACH);
  const from = Math.max(...[...before.matchAll(/[\n.!?؟؛]/g)].map(({ index }) => index + 1), 0);
  const to = after.search(/[\n.!?؟؛]/);
  const sentence =
    before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1));
  return sentence.trim();
}
