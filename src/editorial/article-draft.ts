import { createHash } from 'node:crypto';

import type { ArticleText } from './publish-rules';

/** What a caller may send for an article; everything else of it is ours. */
export interface ArticleInput extends Record<string, unknown> {
  kicker?: string | null;
  headline?: string | null;
  lede?: string | null;
  body?: unknown;
  language?: string | null;
  dateline?: string | null;
  correction?: string | null;
}

/**
 * Attributes that only the system writes. Whatever a caller sends for them is dropped without an
 * error, because the panel sends back every field that it was shown.
 */
export const SYSTEM_FIELDS = [
  'slug',
  'shortId',
  'mentions',
  'candidates',
  'taggingHash',
  'publishedTextHash',
  'publishedUrgency',
  'publishedCorrection',
  'firstPublishedAt',
  'contentUpdatedAt',
  'correctedAt',
  'breakingUntil',
] as const;

/** A copy of the input without the system's fields. */
export function withoutSystemFields(input: ArticleInput): ArticleInput {
  const copy: ArticleInput = { ...input };
  for (const field of SYSTEM_FIELDS) delete copy[field];
  return copy;
}

/** What a reader reads of an article. */
export interface ReadText extends ArticleText {
  readonly dateline: string;
  /** Empty when there is none. */
  readonly correction: string;
}

/** SHA-256 of what a reader reads; equal texts have equal hashes across versions of Ajil. */
export function hashText(text: ReadText): string {
  const { kicker, headline, lede, body, dateline, correction } = text;
  // A note that is not there leaves the hash as it was before there were notes.
  const parts = [
    kicker,
    headline,
    lede,
    body,
    dateline,
    ...(correction === '' ? [] : [correction]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
