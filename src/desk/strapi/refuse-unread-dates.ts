import type { Core, Modules } from '@strapi/strapi';

import { problemError } from '../../editorial/strapi/problem-error';
import { unreadDates } from '../unread-date';

/** Refuses to save an entry while a date of its form is not readable, before anything is done. */
export function makeRefuseUnreadDates(
  strapi: Core.Strapi,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { data } = context.params as { data?: Record<string, unknown> };
    if (data) {
      const problems = unreadDates(data, strapi.getModel(context.uid).attributes);
      if (problems.length > 0) throw problemError(problems);
    }
    return next();
  };
}
