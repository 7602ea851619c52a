import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';

type Schema = Core.Strapi['contentTypes'][UID.ContentType];
type Populate = Record<string, unknown>;
export type Entry = Record<string, unknown>;

/**
 * A row as Strapi's own webhooks show it: relations and media one level deep, components all the way,
 * without private fields. Strapi reads it after the commit, when a later save may have replaced the
 * row (then its payload is `null`); we read it in the transaction of the save.
 */
export async function loadEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  rowId: number,
): Promise<Entry | null> {
  const row = await strapi.db
    .query(uid)
    .findOne({ where: { id: rowId }, populate: deepPopulate(strapi, uid) });
  return row && sanitizeEntry(strapi, uid, row);
}

/** The published rows of a document, as `loadEntry` gives them. */
export async function loadPublishedEntries(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Entry[]> {
  const rows: Entry[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: deepPopulate(strapi, uid),
  });
  return Promise.all(rows.map((row) => sanitizeEntry(strapi, uid, row)));
}

/** @returns id of the draft row, or null */
export async function findDraftId(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string | null,
): Promise<number | null> {
  const where = { documentId, publishedAt: null, ...(locale !== null && { locale }) };
  const row = await strapi.db.query(uid).findOne({ select: ['id'], where });
  return row?.id ?? null;
}

/** A row without its private fields. */
export async function sanitizeEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: Entry,
): Promise<Entry> {
  const getModel = (name: string) => strapi.getModel(name as UID.Schema);
  return (await sanitize.sanitizers.defaultSanitizeOutput(
    { schema: strapi.getModel(uid), getModel },
    row as never,
  )) as Entry;
}

const cache = new WeakMap<object, Populate>();

/** The same populate as Strapi's (core, document-service/utils/populate), which it does not export. */
export function deepPopulate(strapi: Core.Strapi, uid: UID.Schema): Populate {
  const schema = strapi.getModel(uid) as Schema;
  const known = cache.get(schema);
  if (known) return known;
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type === 'relation') {
      if (!('unstable_virtual' in attribute && attribute.unstable_virtual)) populate[name] = {};
    } else if (attribute.type === 'media') {
      populate[name] = { select: ['*'] };
    } else if (attribute.type === 'component') {
      populate[name] = { populate: deepPopulate(strapi, attribute.component) };
    } else if (attribute.type === 'dynamiczone') {
      const components = (attribute.components ?? []).map((component: UID.Component) => [
        component,
        { populate: deepPopulate(strapi, component) },
      ]);
      populate[name] = { on: Object.fromEntries(components) };
    }
  }
  cache.set(schema, populate);
  return populate;
}
