import type { Core } from '@strapi/strapi';

import { loadNextMoment } from './load-next-moment';

/** Knows when the next breaking story ends, and asks again when stories have changed. */
export interface NextMoment {
  /** @returns ms since 1970, or infinite */
  get(): Promise<number>;
  forget(): void;
}

export function makeNextMoment(strapi: Core.Strapi): NextMoment {
  let known: Promise<number> | null = null;
  let until = 0;
  return {
    async get() {
      const now = Date.now();
      if (known === null || until <= now) {
        until = Infinity;
        const asked = loadNextMoment(strapi, now);
        known = asked;
        asked.then(
          (moment) => known === asked && (until = moment),
          () => known === asked && (known = null),
        );
      }
      return known;
    },
    forget() {
      known = null;
    },
  };
}
