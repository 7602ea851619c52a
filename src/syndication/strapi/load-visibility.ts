import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { loadRole } from '../../access/strapi/role-store';
import type { VisibleRelations } from './load-stories';

/**
 * What strangers may see, by the same permissions as in REST and GraphQL: feeds are for everybody,
 * whoever asks, so that a shared cache may keep them.
 *
 * @throws 403 when strangers may not read articles
 */
export async function loadVisibility(strapi: Core.Strapi): Promise<VisibleRelations> {
  const actions = new Set((await loadRole(strapi, 'public'))?.actions);
  const isReadable = (name: string) => actions.has(`api::${name}.${name}.find`);
  if (!isReadable('article')) throw new errors.ForbiddenError();
  return {
    urgency: isReadable('urgency-level'),
    sources: isReadable('source'),
    entities: isReadable('entity'),
  };
}
