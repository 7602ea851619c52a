import { randomBytes } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { toSlug } from '../../arabic/slug';
import { makeShortId } from '../short-id';
import { isStorySlugTaken, STORY } from './story-store';

interface SaveParams {
  documentId?: string;
  data?: { titleAr?: string; titleEn?: string; slug?: string | null };
}

/** Gives a story that is created without a slug one of its own; a slug that exists never moves. */
export function makeStoryRules(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== STORY || context.action !== 'create') return next();
    const params = context.params as SaveParams;
    const data = params.data ?? {};
    if (!data.slug) params.data = { ...data, slug: await freeSlug(strapi, data) };
    return next();
  };
}

/** English first: a slug is read in addresses, and most stories have a short English title. */
async function freeSlug(
  strapi: Core.Strapi,
  { titleAr, titleEn }: { titleAr?: string; titleEn?: string },
): Promise<string> {
  const slug = toSlug(titleEn ?? '') || toSlug(titleAr ?? '');
  const shortId = makeShortId(randomBytes);
  if (slug === '') return shortId;
  return (await isStorySlugTaken(strapi, slug, null)) ? `${slug}-${shortId}` : slug;
}
