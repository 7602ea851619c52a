import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { ARTICLE } from '../../editorial/strapi/article-store';

const READS = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * Strapi lets whoever may read articles ask for `status=draft` too, so that a reader could read what
 * is not published. Drafts need a token of the API or a session of the panel.
 */
export function guardDrafts(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return (context, next) => {
    if (context.uid !== ARTICLE || !READS.has(context.action)) return next();
    const { status } = context.params as { status?: string };
    if (status === 'draft' && isReader(strapi)) {
      // Not a ForbiddenError: Strapi answers those with a bare "Forbidden" and drops the message.
      throw new errors.ValidationError(
        'المسودات لا تُقرأ إلا بمفتاح من مفاتيح الواجهة البرمجية • status: drafts are read with an API token only',
      );
    }
    return next();
  };
}

/** Whether this runs for a request of the public or of a registered reader, and not inside Ajil. */
function isReader(strapi: Core.Strapi): boolean {
  const strategy = strapi.requestContext.get()?.state?.auth?.strategy?.name;
  return strategy === 'users-permissions';
}
