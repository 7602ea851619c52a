import type { Problem } from '../editorial/problems';
import { FEED_FILTERS, type FeedFilter, readFeedQuery } from '../syndication/feed-query';
import { parseText } from './parse-text';
import {
  DEEPEST_RESULT,
  DEFAULT_PAGE_SIZE,
  LARGEST_PAGE_SIZE,
  LONGEST_QUERY,
  MOST_WORDS,
  type SearchQuery,
} from './search-contract';
import { SEARCH_PROBLEMS } from './search-problems';

/**
 * Reads the query of a search's address. As with feeds, what is unknown is refused, never skipped.
 *
 * @param query as Koa parses it; whatever a stranger sends
 */
export function readSearchQuery(query: Readonly<Record<string, unknown>>): SearchQuery | Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(query)) {
    if (!PARAMETERS.includes(name)) {
      problems.push(SEARCH_PROBLEMS.parameterUnknown(name.slice(0, SHOWN), PARAMETERS));
    } else if (!isTextOrTexts(query[name])) problems.push(SEARCH_PROBLEMS.notText(name));
  }
  if (problems.length > 0) return problems;

  const isTyping = readTyping(query.typing, problems);
  const text = readText(query.q, isTyping, problems);
  const filters = readFilters(query, problems);
  const from = readTime('from', query.from, problems);
  const to = readTime('to', query.to, problems);
  const pageSize = readNumber('pageSize', query.pageSize, LARGEST_PAGE_SIZE, problems);
  const page = readNumber('page', query.page, DEEPEST_RESULT, problems) ?? 1;
  const size = pageSize ?? DEFAULT_PAGE_SIZE;
  if (page * size > DEEPEST_RESULT) {
    problems.push(SEARCH_PROBLEMS.tooDeep(page, size, DEEPEST_RESULT));
  }
  if (problems.length > 0) return problems;
  return { text, isTyping, ...filters, from, to, page, pageSize: size };
}

const PARAMETERS: readonly string[] = [
  ...['q', 'typing', ...FEED_FILTERS, 'from', 'to', 'page', 'pageSize'],
];
/** UTF-16 units of a wrong value that a message repeats. */
const SHOWN = 80;

function isTextOrTexts(value: unknown): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.every((text) => typeof text === 'string');
}

function readText(value: unknown, isTyping: boolean, problems: Problem[]): string {
  if (value === undefined) problems.push(SEARCH_PROBLEMS.textMissing());
  if (Array.isArray(value)) problems.push(SEARCH_PROBLEMS.textRepeated());
  if (typeof value !== 'string') return '';
  if (value.length > LONGEST_QUERY) {
    problems.push(SEARCH_PROBLEMS.textTooLong(value.length, LONGEST_QUERY));
    return '';
  }
  const clauses = parseText(value, isTyping);
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  if (words === 0) problems.push(SEARCH_PROBLEMS.textMissing());
  else if (words > MOST_WORDS) problems.push(SEARCH_PROBLEMS.tooManyWords(words, MOST_WORDS));
  else if (clauses.every(({ isExcluded }) => isExcluded)) {
    problems.push(SEARCH_PROBLEMS.onlyExcluded());
  }
  return value;
}

function readTyping(value: unknown, problems: Problem[]): boolean {
  if (value === undefined || value === '0') return false;
  if (value !== '1') problems.push(SEARCH_PROBLEMS.typingInvalid(String(value).slice(0, SHOWN)));
  return true;
}

type Filters = Readonly<Record<FeedFilter, readonly string[]>>;

function readFilters(query: Readonly<Record<string, unknown>>, problems: Problem[]): Filters {
  const own = Object.fromEntries(
    FEED_FILTERS.filter((name) => query[name] !== undefined).map((name) => [name, query[name]]),
  );
  const read = readFeedQuery(own, 1);
  if (Array.isArray(read)) {
    problems.push(...read);
    return { country: [], organisation: [], urgency: [], source: [], language: [] };
  }
  const { country, organisation, urgency, source, language } = read;
  return { country, organisation, urgency, source, language };
}

/** A day alone means all of it, in UTC. */
function readTime(name: 'from' | 'to', value: unknown, problems: Problem[]): number | null {
  if (value === undefined) return null;
  const text = String(value);
  const [day, rest] = TIME.exec(text)?.slice(1) ?? [];
  const start = day === undefined ? NaN : Date.parse(rest ? text : `${day}T00:00:00Z`);
  const isReal = day !== undefined && isDay(day) && !Number.isNaN(start);
  if (!isReal) {
    problems.push(SEARCH_PROBLEMS.dateInvalid(name, text.slice(0, SHOWN)));
    return null;
  }
  return name === 'to' && !rest ? start + DAY_MS - 1 : start;
}

const TIME = /^((?:19|20)\d\d-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;
const DAY_MS = 24 * 60 * 60_000;

/** JavaScript takes 31 February for 3 March. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function readNumber(
  name: string,
  value: unknown,
  most: number,
  problems: Problem[],
): number | null {
  if (value === undefined) return null;
  const number = /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  problems.push(SEARCH_PROBLEMS.numberInvalid(name, String(value).slice(0, SHOWN), most));
  return null;
}
