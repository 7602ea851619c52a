import type { Core } from '@strapi/strapi';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import type { Standing } from '../rate-headers';
import { RATE_NAMES, type Rate, type RateName, type Rates } from '../rates';
import { makeLoginFailures } from './login-failure-store';

export interface Counter {
  /** How the address stands, without counting. */
  look(address: string): Promise<Standing>;
  /** Counts one, whether allowed or not; below zero is left to nobody who was refused. */
  count(address: string): Promise<Standing>;
}

export type Counters = Readonly<Record<RateName, Counter>>;

/** One counter for each rate, in the memory of this process but for failed sign-ins. */
export async function makeCounters(strapi: Core.Strapi, rates: Rates): Promise<Counters> {
  const entries = await Promise.all(
    RATE_NAMES.map(async (name) => [name, await makeCounter(strapi, name, rates[name])] as const),
  );
  return Object.fromEntries(entries) as Record<RateName, Counter>;
}

async function makeCounter(strapi: Core.Strapi, name: RateName, rate: Rate): Promise<Counter> {
  const limiter: RateLimiterAbstract =
    name === 'login'
      ? await makeLoginFailures(strapi, rate)
      : new RateLimiterMemory({ points: rate.times, duration: rate.seconds, keyPrefix: name });
  const standing = (found: RateLimiterRes | null): Standing => ({
    rate,
    left: rate.times - (found?.consumedPoints ?? 0),
    resetSeconds: Math.ceil((found?.msBeforeNext ?? rate.seconds * 1000) / 1000),
  });
  return {
    look: async (address) => standing(await limiter.get(address)),
    count: async (address) => {
      try {
        return standing(await limiter.consume(address));
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return standing(refused);
        throw refused;
      }
    },
  };
}
