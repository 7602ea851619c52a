import type { Core } from '@strapi/strapi';

import { loadVisibility } from '../../syndication/strapi/load-visibility';
import { readEntityPath } from '../entity-path';
import { LAST_PAGE, renderList } from '../list-page';
import type { Site } from '../site';
import { loadBreaking, loadEntity, loadPage } from './load-lists';
import { type PageContext, PageMissing, pageRoute, sendPage } from './page-answer';

/** `/`, `/country/IQ`, `/organisation/un`, `/person/…`, `/place/…`; older stories with `?page=`. */
export function listRoutes(strapi: Core.Strapi, site: Site) {
  return [
    pageRoute('/', (ctx) => sendList(strapi, site, ctx, null)),
    pageRoute('/:kind(country|organisation|person|place)/:name(.+)', (ctx) => {
      const key = readEntityPath(ctx.params.kind!, ctx.params.name!);
      if (key === null) throw new PageMissing(404, ['entities']);
      return sendList(strapi, site, ctx, key);
    }),
  ];
}

async function sendList(strapi: Core.Strapi, site: Site, ctx: PageContext, key: string | null) {
  const page = readPage(ctx.query.page);
  const visible = await loadVisibility(strapi);
  const entity = key === null ? null : await loadEntity(strapi, key, visible);
  if (page === null) throw new PageMissing(404, ['articles']);
  if (key !== null && entity === null) throw new PageMissing(404, ['entities']);
  const now = new Date();
  // Addresses within a page begin at the root of the site, whatever host it was asked for by.
  const wanted = { visible, publication: { ...site.publication, baseUrl: site.root } };
  const { stories, hasOlder } = await loadPage(strapi, wanted, entity, page);
  if (page > 1 && stories.length === 0) throw new PageMissing(404, ['articles']);
  const breaking = await loadBreaking(strapi, wanted, now);
  const body = renderList({ entity, stories, page, hasOlder, breaking }, site, now);
  const tags = entity === null ? [] : [`entity:${entity.documentId}`];
  sendPage(ctx, body, [...stories, ...breaking], ['articles', ...tags]);
}

function readPage(value: unknown): number | null {
  if (value === undefined) return 1;
  const page = typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : 0;
  return page >= 1 && page <= LAST_PAGE ? page : null;
}
