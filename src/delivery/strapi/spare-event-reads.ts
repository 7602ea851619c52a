import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { deepPopulate } from './load-entry';

/**
 * After every commit Strapi reads the article once more, with the whole rows of its entities and
 * sources, to tell its hub of it (core, document-service/events.ts): for its own webhooks, which we
 * have replaced. Where nobody listens the row alone is read, without what it is related to.
 *
 * @param isWanted whether somebody listens to the events of entries
 */
export function spareEventReads(strapi: Core.Strapi, isWanted: () => boolean): void {
  let known: object | null = null;
  /** Strapi passes the same object each time, so it is compared by its content only once. */
  const isOfEvent = (populate: unknown): boolean => {
    if (typeof populate !== 'object' || populate === null) return false;
    const own = deepPopulate(strapi, ARTICLE);
    if (populate === known || populate === own) return populate === known;
    if (JSON.stringify(populate) !== JSON.stringify(own)) return false;
    known = populate;
    return true;
  };
  strapi.db.lifecycles.subscribe({
    models: [ARTICLE],
    beforeFindOne({ params }) {
      const { where, populate, ...rest } = params;
      if (Object.keys(rest).length > 0 || Object.keys(where ?? {}).join() !== 'id') return;
      if (isWanted() || strapi.db.inTransaction() || !isOfEvent(populate)) return;
      params.populate = undefined;
      params.select = ['id', 'documentId', 'locale'];
    },
  });
}
