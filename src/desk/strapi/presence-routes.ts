import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { ARTICLE } from '../../editorial/strapi/article-store';
import type { PresenceAnswer } from '../presence';
import { type Context, may, route } from './admin-route';
import { loadOpenDraft, makePresence } from './presence-store';

/** Of the content manager's service, what decides whether a role may read one entry. */
interface PermissionChecker {
  create(options: object): { cannot: { read(entry: object): boolean } };
}

/** `/ajil/desk/presence`: a browser tells that it has an article open, and learns who else has. */
export function registerPresenceRoutes(strapi: Core.Strapi): void {
  const presence = makePresence(strapi);

  const beat = async ({ request, state }: Context): Promise<PresenceAnswer> => {
    const documentId = documentIdOf(request.body);
    const draft = await loadOpenDraft(strapi, documentId);
    if (draft === null) throw new errors.NotFoundError();
    // A route knows the type only; some roles may read what they wrote themselves.
    const checker = strapi.plugin('content-manager').service('permission-checker');
    const { cannot } = (checker as PermissionChecker).create({
      userAbility: state.userAbility,
      model: ARTICLE,
    });
    if (cannot.read(draft)) throw new errors.ForbiddenError();
    const others = await presence.beat(documentId, {
      id: state.user.id,
      name: nameOf(state.user),
    });
    return { others, draftVersion: draft.draftVersion };
  };
  const leave = async ({ request, state }: Context) => {
    await presence.leave(documentIdOf(request.body), state.user.id);
    return null;
  };

  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk',
    routes: [
      route('POST', '/presence', [may('read', ARTICLE)], beat),
      route('POST', '/presence/leave', [may('read', ARTICLE)], leave),
    ],
  } as never);
}

function nameOf({ firstname, lastname, username }: Context['state']['user']): string {
  return [firstname, lastname].filter(Boolean).join(' ') || username || '؟';
}

function documentIdOf(body: unknown): string {
  const { documentId } = (body ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : '';
}
