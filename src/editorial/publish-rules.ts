import { type Problem, PROBLEMS } from './problems';

/** What the rules need to know of an urgency level. */
export interface UrgencyLevel {
  readonly code: string;
  readonly nameAr: string;
  readonly kicker: string | null;
  readonly kickerEn: string | null;
  /** Characters, kicker not counted. */
  readonly maxHeadline: number;
  /** How long a story counts as breaking after publication; 0 means never. */
  readonly ttlMinutes: number;
}

/** The text of an article, body as plain text. */
export interface ArticleText {
  readonly kicker: string;
  readonly headline: string;
  readonly lede: string;
  readonly body: string;
}

/**
 * What stands in the way of publishing; an empty list means nothing does. A draft may break every one
 * of these: nobody loses half a story to a rule.
 */
export function findPublishProblems(text: ArticleText, level: UrgencyLevel | null): Problem[] {
  const problems: Problem[] = [];
  const headline = text.headline.trim();
  if (headline === '') problems.push(PROBLEMS.headlineMissing());
  if (level === null) problems.push(PROBLEMS.urgencyMissing());
  else {
    const length = countCharacters(headline);
    if (length > level.maxHeadline) {
      problems.push(PROBLEMS.headlineTooLong(length, level.maxHeadline, level));
    }
  }
  if (text.body.trim() === '' && text.lede.trim() === '') problems.push(PROBLEMS.textMissing());
  return problems;
}

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Characters as a reader counts them: vowel marks and joined emoji add nothing. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (segment !== '\u200f' && segment !== '\u200e') count++;
  }
  return count;
}
