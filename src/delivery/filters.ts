/** What an endpoint wants to hear of; an empty list or null means everything. */
export interface EndpointFilters {
  /** Code of an urgency level: this one and all more urgent ones. */
  readonly urgencyAtLeast: string | null;
  /** ISO 3166-1 alpha-2 codes of tagged countries. */
  readonly countries: readonly string[];
  /** Keys of tagged organisations, such as `org:nato`. */
  readonly organisations: readonly string[];
  /** Keys of sources, such as `reuters`. */
  readonly sources: readonly string[];
  readonly languages: readonly string[];
}

export const NO_FILTERS: EndpointFilters = {
  urgencyAtLeast: null,
  countries: [],
  organisations: [],
  sources: [],
  languages: [],
};

/** What filters look at in a story. */
export interface StoryFacts {
  readonly urgencyRank: number | null;
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly sources: readonly string[];
  readonly language: string | null;
}

/** A story of which nothing is known; only an endpoint without filters hears of it. */
export const NO_FACTS: StoryFacts = {
  urgencyRank: null,
  countries: [],
  organisations: [],
  sources: [],
  language: null,
};

/**
 * Whether a story passes all filters; within a list one match is enough.
 *
 * @param rankOf rank of a level by its code, 1 most urgent; a level that was deleted filters nothing
 */
export function passesFilters(
  filters: EndpointFilters,
  facts: StoryFacts,
  rankOf: ReadonlyMap<string, number>,
): boolean {
  return (
    isUrgentEnough(filters.urgencyAtLeast, facts.urgencyRank, rankOf) &&
    hasOne(filters.countries, facts.countries) &&
    hasOne(filters.organisations, facts.organisations) &&
    hasOne(filters.sources, facts.sources) &&
    hasOne(filters.languages, facts.language === null ? [] : [facts.language])
  );
}

/**
 * Reads filters from an untrusted value.
 *
 * @throws naming the field that is wrong and what is expected there
 */
export function readFilters(value: unknown): EndpointFilters {
  if (value === null || value === undefined) return NO_FILTERS;
  if (typeof value !== 'object') throw wrong('filters', 'an object');
  const input = value as Record<string, unknown>;
  for (const field of Object.keys(input)) {
    if (!(field in NO_FILTERS)) throw wrong(field, `one of ${Object.keys(NO_FILTERS).join(', ')}`);
  }
  const { urgencyAtLeast = null } = input;
  if (urgencyAtLeast !== null && typeof urgencyAtLeast !== 'string') {
    throw wrong('urgencyAtLeast', 'the code of an urgency level or null');
  }
  return {
    urgencyAtLeast: urgencyAtLeast || null,
    countries: readList(input, 'countries'),
    organisations: readList(input, 'organisations'),
    sources: readList(input, 'sources'),
    languages: readList(input, 'languages'),
  };
}

/** The facts of an article as Strapi populates it for a webhook. */
export function factsOf(entry: Record<string, unknown>): StoryFacts {
  const entities = listOf(entry.entities);
  const urgency = entry.urgency as Record<string, unknown> | null | undefined;
  return {
    urgencyRank: typeof urgency?.rank === 'number' ? urgency.rank : null,
    countries: entities.filter(({ kind }) => kind === 'country').map(({ iso2 }) => String(iso2)),
    organisations: entities
      .filter(({ kind }) => kind === 'organisation')
      .map(({ key }) => String(key)),
    sources: listOf(entry.sources).map(({ key }) => String(key)),
    language: typeof entry.language === 'string' ? entry.language : null,
  };
}

function isUrgentEnough(
  code: string | null,
  rank: number | null,
  rankOf: ReadonlyMap<string, number>,
): boolean {
  const limit = code === null ? undefined : rankOf.get(code);
  return limit === undefined || (rank !== null && rank <= limit);
}

function hasOne(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((item) => found.includes(item));
}

function readList(input: Record<string, unknown>, field: string): string[] {
  const value = input[field] ?? [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    throw wrong(field, 'a list of texts');
  }
  return value as string[];
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function wrong(field: string, expected: string): Error {
  return new Error(`${field}: القيمة غير صالحة • invalid value, expected ${expected}`);
}
