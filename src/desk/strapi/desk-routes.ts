import type { Core } from '@strapi/strapi';

import type { Problem } from '../../editorial/problems';
import { ARTICLE } from '../../editorial/strapi/article-store';
import { problemError } from '../../editorial/strapi/problem-error';
import { readStory } from '../../intake';
import { type ArticleData, toArticleData } from '../../intake/strapi/article-data';
import { loadKnowledge } from '../../intake/strapi/load-knowledge';
import type { Lexicon } from '../../tagging';
import { ENTITY } from '../../tagging/strapi/entity-store';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import { type EntitySearch, makeEntitySearch } from '../entity-search';
import { keyFor, nameTaken, readNewEntity } from '../new-entity';
import { proposeStory } from '../propose-story';
import { readCheckRequest, readPublishRequest, toArticle } from '../read-requests';
import { type Context, may, route } from './admin-route';
import { makeCheckArticle } from './check-article';
import { createArticle, createEntity, type Creator, loadChoices } from './desk-store';

const ENTITIES_FOUND = 8;
const LONGEST_QUERY = 200;

/** The admin API of the desk, `/ajil/desk/…`, with the session of the panel. */
export function registerDeskRoutes(strapi: Core.Strapi, store: LexiconStore): void {
  const check = makeCheckArticle(strapi, store);
  const searchIn = rememberLast(({ records }: Lexicon) => makeEntitySearch(records));
  const search = async (): Promise<EntitySearch> => searchIn((await store.current()).lexicon);

  const propose = async (text: string) => {
    const knowledge = await loadKnowledge(strapi);
    const story = readStory(text, knowledge);
    const { lede, dateline, cover } = toArticleData(story, knowledge);
    const levels = knowledge.urgencyLevels.map(({ code }) => code);
    const fields = { lede: lede ?? '', dateline: dateline ?? '', caption: captionOf(cover) };
    return proposeStory(story, fields, levels);
  };

  const save =
    (status: 'draft' | 'published') =>
    async ({ request, state }: Context) => {
      const story = orThrow(readPublishRequest(request.body));
      const allowed = await withoutForbidden(strapi, state.userAbility, toArticle(story));
      return createArticle(strapi, { ...allowed, ...creatorOf(state) } as ArticleData, status);
    };

  const addEntity = async ({ request, state }: Context) => {
    const entity = orThrow(readNewEntity(request.body));
    const owner = (await search()).named(entity.nameAr);
    if (owner !== null) throw problemError([nameTaken(entity.nameAr, owner)]);
    return createEntity(strapi, entity, keyFor(entity), creatorOf(state));
  };

  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk',
    routes: [
      route('POST', '/tag', [may('read', ARTICLE)], ({ request }) =>
        check(orThrow(readCheckRequest(request.body))),
      ),
      route('GET', '/entities', [may('read', ARTICLE)], async ({ query }) =>
        (await search()).find(textOf(query.q).slice(0, LONGEST_QUERY), ENTITIES_FOUND),
      ),
      route('POST', '/entities', [may('create', ENTITY)], addEntity),
      route('GET', '/choices', [may('read', ARTICLE)], () => loadChoices(strapi)),
      route('POST', '/intake', [may('create', ARTICLE)], ({ request }) =>
        propose(textOf((request.body as { text?: unknown } | undefined)?.text)),
      ),
      route('POST', '/drafts', [may('create', ARTICLE)], save('draft')),
      route(
        'POST',
        '/articles',
        [may('create', ARTICLE), may('publish', ARTICLE)],
        save('published'),
      ),
    ],
  } as never);
}

function orThrow<T extends object>(result: T | readonly Problem[]): T {
  if (Array.isArray(result)) throw problemError(result);
  return result as T;
}

/** Makes something of a value once, until another value comes. */
function rememberLast<Value, Made>(make: (value: Value) => Made): (value: Value) => Made {
  let last: { value: Value; made: Made } | null = null;
  return (value) => {
    if (last === null || last.value !== value) last = { value, made: make(value) };
    return last.made;
  };
}

/** Leaves out the fields that this role may not write, as the content manager does. */
async function withoutForbidden(
  strapi: Core.Strapi,
  userAbility: unknown,
  data: object,
): Promise<Record<string, unknown>> {
  const { create } = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): {
      sanitizeCreateInput(data: object): Promise<Record<string, unknown>>;
    };
  };
  return create({ userAbility, model: ARTICLE }).sanitizeCreateInput(data);
}

function creatorOf({ user }: Context['state']): Creator {
  return { createdBy: user.id, updatedBy: user.id };
}

function captionOf(cover: unknown): string {
  return textOf((cover as { caption?: unknown } | null | undefined)?.caption);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
