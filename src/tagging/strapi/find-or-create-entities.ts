import type { Core } from '@strapi/strapi';

import type { EntityRecord } from '../entity-record';
import { createEntities, type EntityRef, findEntitiesByKey } from './entity-store';
import { onceCommitted } from './once-committed';

/** Rows of entities by their keys, so that a save need not ask for them. */
export type KnownEntities = Map<string, EntityRef>;

/**
 * The rows of the entities that a story mentions, in the order of `keys`; a key without a row is
 * passed over.
 *
 * @param composed records that the grammar made: those that have no row get one
 * @param known takes in what was found or made, when that is committed
 */
export async function findOrCreateEntities(
  strapi: Core.Strapi,
  keys: readonly string[],
  composed: readonly EntityRecord[],
  known: KnownEntities,
): Promise<EntityRef[]> {
  const unknown = keys.filter((key) => !known.has(key));
  const fresh = new Map<string, EntityRef>();
  for (const ref of await findEntitiesByKey(strapi, unknown)) fresh.set(ref.key, ref);
  const unlisted = composed.filter(({ key }) => !known.has(key) && !fresh.has(key));
  for (const ref of await createEntities(strapi, unlisted)) fresh.set(ref.key, ref);
  if (fresh.size > 0) {
    await onceCommitted(strapi, () => fresh.forEach((ref, key) => known.set(key, ref)));
  }
  return keys.flatMap((key) => known.get(key) ?? fresh.get(key) ?? []);
}
