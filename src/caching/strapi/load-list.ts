import type { Core } from '@strapi/strapi';

import { ARTICLE } from '../../editorial/strapi/article-store';

export interface Row {
  readonly documentId: string;
}

/** As Strapi has cleaned it. */
type Query = Readonly<Record<string, unknown>>;

/** Which articles are on the page, in order, and how many there are. */
export async function loadPage(
  strapi: Core.Strapi,
  { filters, sort, pagination }: Query,
): Promise<{ readonly results: readonly Row[]; readonly pagination: unknown }> {
  const asked = { filters, sort, pagination, fields: ['documentId'] };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return strapi.service(ARTICLE).find(Object.fromEntries(given));
}

/** These articles as they are asked for, in no certain order; those that are gone are left out. */
export async function loadRows(
  strapi: Core.Strapi,
  { fields, populate }: Query,
  ids: readonly string[],
): Promise<readonly Row[]> {
  return strapi.documents(ARTICLE).findMany({
    ...(fields !== undefined && { fields: fields as never }),
    ...(populate !== undefined && { populate: populate as never }),
    status: 'published',
    filters: { documentId: { $in: [...ids] } },
    limit: ids.length,
  });
}
