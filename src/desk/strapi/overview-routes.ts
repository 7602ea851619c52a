import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';
import { ENTITY } from '../../tagging/strapi/entity-store';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import { makeEntitySearch } from '../entity-search';
import { openCandidates } from '../overview-candidates';
import type { OpenCandidates } from '../overview-contract';
import { countByHour, firstHour } from '../overview-hours';
import {
  loadCandidates,
  loadOnAir,
  loadPublications,
  loadTrouble,
  loadWaitingDrafts,
  type Readable,
} from './overview-store';

/** What of Koa's context the handlers use. */
interface Context {
  readonly state: { readonly userAbility: unknown };
  body: unknown;
}

type Action = string | { readonly action: string; readonly subject: string };

const CONTENT = 'plugin::content-manager.explorer';
const READ_ARTICLES = { action: `${CONTENT}.read`, subject: ARTICLE };
const CREATE_ENTITIES = { action: `${CONTENT}.create`, subject: ENTITY };
const NAMES_LISTED = 8;

/** What the widgets of the home page show, `/ajil/desk/overview/…`; a role sees what it may read. */
export function registerOverviewRoutes(strapi: Core.Strapi, store: LexiconStore): void {
  const readableOf = makeReadableOf(strapi);

  const candidates = async (readable: Readable): Promise<OpenCandidates> => {
    const rows = await loadCandidates(strapi, readable);
    const { records } = (await store.current()).lexicon;
    const search = makeEntitySearch(records);
    const names = openCandidates(rows, (name) => search.named(name) !== null);
    return { names: names.slice(0, NAMES_LISTED), total: names.length };
  };
  const hours = async (readable: Readable) => {
    const now = Date.now();
    return countByHour(await loadPublications(strapi, readable, firstHour(now)), now);
  };

  const ofArticles = (
    path: string,
    actions: readonly Action[],
    load: (readable: Readable) => Promise<unknown>,
  ) => route(path, actions, async ({ state }) => load(await readableOf(state.userAbility)));
  strapi.server.routes({
    type: 'admin',
    prefix: '/ajil/desk/overview',
    routes: [
      ofArticles('/on-air', [READ_ARTICLES], (own) => loadOnAir(strapi, own, Date.now())),
      ofArticles('/drafts', [READ_ARTICLES], (own) => loadWaitingDrafts(strapi, own)),
      ofArticles('/candidates', [READ_ARTICLES, CREATE_ENTITIES], candidates),
      ofArticles('/hours', [READ_ARTICLES], hours),
      route('/trouble', ['api::delivery.read'], () => loadTrouble(strapi, Date.now())),
    ],
  } as never);
}

function route(
  path: string,
  actions: readonly Action[],
  load: (context: Context) => Promise<unknown>,
) {
  return {
    method: 'GET',
    path,
    handler: async (context: Context) => {
      context.body = { data: await load(context) };
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        { name: 'admin::hasPermissions', config: { actions } },
      ],
    },
  };
}

/** What a role may read of articles, as the content manager restricts it. */
export function makeReadableOf(strapi: Core.Strapi): (userAbility: unknown) => Promise<Readable> {
  return async (userAbility) => {
    const { create } = strapi.plugin('content-manager').service('permission-checker') as {
      create(options: object): {
        sanitizedQuery: { read(query: object): Promise<{ filters?: object }> };
      };
    };
    const checker = create({ userAbility, model: ARTICLE });
    const { filters } = await checker.sanitizedQuery.read({});
    const { where } = strapi.get('query-params').transform(ARTICLE, { filters }) as {
      where?: Readable;
    };
    return where ?? {};
  };
}
