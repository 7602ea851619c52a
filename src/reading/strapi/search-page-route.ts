import type { Core } from '@strapi/strapi';

import { readSearchQuery } from '../../search/read-search-query';
import { searchStories } from '../../search/strapi/search-stories';
import { loadVisibility } from '../../syndication/strapi/load-visibility';
import { renderSearch } from '../search-page';
import type { Site } from '../site';
import { SEARCH_REFUSALS, SEARCH_WORDS } from '../words';
import { PageMissing, pageRoute, sendPage, sendRefusal } from './page-answer';

/** `/search?q=…&page=…`; other parameters of the address are none of the search's business. */
export function searchPageRoute(strapi: Core.Strapi, site: Site) {
  return pageRoute('/search', async (ctx) => {
    const { q, page } = ctx.query;
    const text = typeof q === 'string' ? q : '';
    if (text.trim() === '') {
      await loadVisibility(strapi);
      return sendPage(ctx, renderSearch({ text: '', answer: null, problems: [] }, site), [], []);
    }
    const query = readSearchQuery({ q: text, ...(page !== undefined && { page }) });
    if (Array.isArray(query)) {
      const problems = query.map(({ code }) => SEARCH_REFUSALS[code] ?? SEARCH_WORDS.refused);
      const shown = text.slice(0, SHOWN);
      return sendRefusal(ctx, renderSearch({ text: shown, answer: null, problems }, site));
    }
    const answer = await searchStories(strapi, query);
    if (query.page > 1 && answer.data.length === 0) throw new PageMissing(404, ['articles']);
    sendPage(ctx, renderSearch({ text, answer, problems: [] }, site), [], ['articles']);
  });
}

/** Of a text that was refused: it may be as long as an address. */
const SHOWN = 80;
