import type { Problem } from '../editorial/problems';
import { PROBLEMS } from '../editorial/problems';
import { type Decisions, readDecisions } from '../tagging/editor-decisions';
import type { BreakingStory, PublishRequest } from './breaking-contract';
import type { CheckRequest } from './check-contract';

/** Reads what the panel sent. @returns the request, or what is wrong with it */
export function readCheckRequest(input: unknown): CheckRequest | readonly Problem[] {
  const body = recordOf(input);
  const decisions = readDecisions(body.decisions);
  if (decisions === null) return [PROBLEMS.badDecisions(JSON.stringify(body.decisions))];
  const text = recordOf(body.text);
  return {
    text: {
      kicker: textOf(text.kicker),
      headline: textOf(text.headline),
      lede: textOf(text.lede),
      body: textOf(text.body),
    },
    decisions,
    ...((typeof body.urgency === 'string' || body.urgency === null) && { urgency: body.urgency }),
    ...(typeof body.documentId === 'string' && { documentId: body.documentId }),
  };
}

/** Reads a story of the breaking page. @returns the story, or what is wrong with it */
export function readPublishRequest(input: unknown): PublishRequest | readonly Problem[] {
  const body = recordOf(input);
  const taggingDecisions = readDecisions(body.taggingDecisions);
  if (taggingDecisions === null) {
    return [PROBLEMS.badDecisions(JSON.stringify(body.taggingDecisions))];
  }
  const story = {
    kicker: textOf(body.kicker).trim(),
    headline: textOf(body.headline).trim(),
    lede: textOf(body.lede).trim(),
    body: textOf(body.body),
    dateline: textOf(body.dateline).trim(),
    caption: textOf(body.caption).trim(),
    urgency: textOf(body.urgency),
    sources: Array.isArray(body.sources) ? body.sources.map(textOf).filter(Boolean) : [],
  };
  const problems = lengthProblems(story);
  return problems.length > 0 ? problems : { ...story, taggingDecisions };
}

/** As Strapi's document service takes it; the kicker is the level's own where none is written. */
export function toArticle(request: PublishRequest): {
  headline: string;
  lede: string;
  body: string;
  urgency: string;
  sources: string[];
  taggingDecisions: Decisions;
  kicker?: string;
  dateline?: string;
  cover?: { caption: string };
} {
  const { headline, lede, body, urgency, sources, taggingDecisions } = request;
  return {
    headline,
    lede,
    body,
    urgency,
    sources: [...sources],
    taggingDecisions,
    ...(request.kicker !== '' && { kicker: request.kicker }),
    ...(request.dateline !== '' && { dateline: request.dateline }),
    ...(request.caption !== '' && { cover: { caption: request.caption } }),
  };
}

/** As in the content type, whose own messages are English: field, its Arabic name, its length. */
const LONGEST: readonly (readonly [keyof BreakingStory & string, string, number])[] = [
  ['kicker', 'الإشارة', 60],
  ['headline', 'العنوان', 300],
  ['dateline', 'مكان الخبر', 120],
  ['caption', 'شرح الصورة', 300],
];

function lengthProblems(story: BreakingStory): Problem[] {
  return LONGEST.flatMap(([field, name, limit]) => {
    const { length } = story[field];
    if (length <= limit) return [];
    return [
      {
        field,
        code: `${field}-too-long`,
        messageAr: `${name} (${field}) ${length} حرفا، والأقصى ${limit}`,
        messageEn: `${field}: ${length} characters, at most ${limit}`,
      },
    ];
  });
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
