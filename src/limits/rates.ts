/** How often something may be done from one address. */
export interface Rate {
  readonly times: number;
  /** In so many seconds. */
  readonly seconds: number;
}

/**
 * What is counted, each by itself:
 * `read` the API, feeds, permalinks and live addresses · `search` · `graphql` · `write` what a
 * stranger sends to the API · `token` everything that is sent with a token · `upload` · `login`
 * sign-ins that failed, of the panel and of the API's users.
 */
export const RATE_NAMES = [
  'read',
  'search',
  'graphql',
  'write',
  'token',
  'upload',
  'login',
] as const;
export type RateName = (typeof RATE_NAMES)[number];
export type Rates = Readonly<Record<RateName, Rate>>;

/**
 * An address is often a whole office or a mobile operator's customers: limits are for machines that
 * run wild, not for readers. A list page that is reloaded every second by five people is 300 a minute.
 */
export const DEFAULT_RATES: Rates = {
  read: { times: 600, seconds: 60 },
  search: { times: 60, seconds: 60 },
  graphql: { times: 120, seconds: 60 },
  write: { times: 60, seconds: 60 },
  // A wire agency's feed of twenty stories a second; what is refused costs one look at the keys.
  token: { times: 1200, seconds: 60 },
  upload: { times: 120, seconds: 60 },
  // Strapi itself allows one address five tries in five minutes for each account of the panel.
  login: { times: 20, seconds: 900 },
};

/** Longest time over which something is counted, in seconds: a day. */
const LONGEST = 86_400;

/**
 * Reads `read=600/60,search=30/60`: times in seconds. What is not named keeps its default.
 *
 * @throws naming the part that is wrong, in both languages
 */
export function readRates(text: string): Rates {
  const rates: Record<RateName, Rate> = { ...DEFAULT_RATES };
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    const [, name, times, seconds] = /^([a-z]+)=(\d+)\/(\d+)$/.exec(part) ?? [];
    const rate = { times: Number(times), seconds: Number(seconds) };
    if (
      !isRateName(name) ||
      !(rate.times >= 1) ||
      !(rate.seconds >= 1 && rate.seconds <= LONGEST)
    ) {
      throw new Error(
        `RATE_LIMITS="${part}": المطلوب مثل read=600/60، والأسماء: ${RATE_NAMES.join('، ')} • expected something like read=600/60 (times/seconds, at most ${LONGEST} s), names: ${RATE_NAMES.join(', ')}`,
      );
    }
    rates[name] = rate;
  }
  return rates;
}

function isRateName(name: string | undefined): name is RateName {
  return RATE_NAMES.includes(name as RateName);
}
