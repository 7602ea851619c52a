import type { Problem } from '../editorial/problems';
import { FEED_PROBLEMS } from './feed-problems';

/** What a client asks a feed for; an empty list means everything. */
export interface FeedQuery {
  /** Keys of entities, `country:IQ`. */
  readonly country: readonly string[];
  /** Keys of entities, `org:un`. */
  readonly organisation: readonly string[];
  /** Codes of levels. */
  readonly urgency: readonly string[];
  /** Keys of sources. */
  readonly source: readonly string[];
  readonly language: readonly string[];
  /** How many stories at most; null when the client does not say. */
  readonly limit: number | null;
}

export const FEED_FILTERS = ['country', 'organisation', 'urgency', 'source', 'language'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** Values of one filter; each is a parameter of the SQL query. */
export const MOST_VALUES = 10;

/**
 * Reads the query of a feed's address. What is unknown is refused, never skipped: a feed whose filter
 * is misspelt would else carry everything.
 *
 * @param query as Koa parses it: a filter may come several times, and hold several values with commas
 * @param mostStories the cap of this feed
 */
export function readFeedQuery(
  query: Readonly<Record<string, unknown>>,
  mostStories: number,
): FeedQuery | Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(query)) {
    if (!(PARAMETERS as readonly string[]).includes(name)) {
      problems.push(FEED_PROBLEMS.parameterUnknown(name, PARAMETERS));
    }
  }
  const lists = FEED_FILTERS.map((name) => {
    const values = valuesOf(query[name]);
    if (values.length > MOST_VALUES) {
      problems.push(FEED_PROBLEMS.tooManyValues(name, values.length, MOST_VALUES));
    }
    return [name, values.flatMap((value) => readValue(name, value, problems))] as const;
  });
  const limit = readLimit(query.limit, mostStories, problems);
  if (problems.length > 0) return problems;
  return { ...(Object.fromEntries(lists) as Record<FeedFilter, string[]>), limit };
}

/** The address of a feed: one and the same for the same stories, however they were asked for. */
export function feedUrl(baseUrl: string, path: string, query: FeedQuery): string {
  const parameters = FEED_FILTERS.flatMap((name) => {
    const values = [...query[name]]
      .sort()
      .map((value) => encodeURIComponent(shortValue(name, value)));
    return values.length > 0 ? [`${name}=${values.join(',')}`] : [];
  });
  if (query.limit !== null) parameters.push(`limit=${query.limit}`);
  return `${baseUrl}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

const PARAMETERS = [...FEED_FILTERS, 'limit'];

interface Shape {
  readonly pattern: RegExp;
  readonly example: string;
  readonly normalise: (value: string) => string;
}

const same = (value: string) => value;
const SHAPES: Readonly<Record<FeedFilter, Shape>> = {
  country: {
    pattern: /^[A-Za-z]{2}$/,
    example: 'IQ',
    normalise: (value) => `country:${value.toUpperCase()}`,
  },
  organisation: {
    pattern: /^(?:org:)?[A-Za-z0-9]+(?:[/-][A-Za-z0-9]+)*$/,
    example: 'org:un',
    normalise: (value) => (value.startsWith('org:') ? value : `org:${value}`),
  },
  urgency: { pattern: /^[a-z][a-z0-9-]*$/, example: 'alert', normalise: same },
  source: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, example: 'reuters', normalise: same },
  language: { pattern: /^[a-z]{2}$/, example: 'ar', normalise: same },
};
const LONGEST_VALUE = 160;

function valuesOf(value: unknown): string[] {
  if (value === undefined) return [];
  const texts = Array.isArray(value) ? value.map(String) : [String(value)];
  return [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()))];
}

function readValue(name: FeedFilter, value: string, problems: Problem[]): string[] {
  const { pattern, example, normalise } = SHAPES[name];
  if (value.length <= LONGEST_VALUE && pattern.test(value)) return [normalise(value)];
  problems.push(FEED_PROBLEMS.valueInvalid(name, value.slice(0, LONGEST_VALUE), example));
  return [];
}

function readLimit(value: unknown, most: number, problems: Problem[]): number | null {
  if (value === undefined) return null;
  const limit = /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : 0;
  if (limit >= 1 && limit <= most) return limit;
  problems.push(FEED_PROBLEMS.limitInvalid(String(value).slice(0, LONGEST_VALUE), most));
  return null;
}

/** As it stands in an address: the kind is said by the parameter already. */
function shortValue(name: FeedFilter, value: string): string {
  return name === 'country' ? value.slice('country:'.length) : value;
}
