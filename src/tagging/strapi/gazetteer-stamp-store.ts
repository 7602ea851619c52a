import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

/**
 * A mark in the database that every change of the gazetteer replaces in the transaction of the change.
 * Whoever reads the same mark as before has missed nothing, in whatever process or on whatever node
 * the gazetteer was edited; so nobody need be told. Unlike a counter it never repeats, also after a
 * transaction that was rolled back, and unlike the newest `updatedAt` it does not trust the clocks of
 * several machines.
 *
 * @returns empty before the first change
 */
export async function loadStamp(strapi: Core.Strapi): Promise<string> {
  const row = await strapi.db
    .query(STORE)
    .findOne({ select: ['value'], where: { key: STAMP_KEY }, orderBy: 'id' });
  return row?.value ?? '';
}

/** Replaces the mark, in the transaction of the caller if there is one. */
export async function moveStamp(strapi: Core.Strapi): Promise<void> {
  const value = randomUUID();
  const { count } = await strapi.db
    .query(STORE)
    .updateMany({ where: { key: STAMP_KEY }, data: { value } });
  if (count === 0) await createStamp(strapi, value);
}

/**
 * Replaces the mark if it still is `from`. In a transaction this also keeps every other change of the
 * gazetteer waiting until the end of it.
 *
 * @returns whether it still was
 */
export async function moveStampFrom(strapi: Core.Strapi, from: string): Promise<boolean> {
  const value = randomUUID();
  if (from === '') {
    const isNew = (await loadStamp(strapi)) === '';
    if (isNew) await createStamp(strapi, value);
    return isNew;
  }
  const { count } = await strapi.db
    .query(STORE)
    .updateMany({ where: { key: STAMP_KEY, value: from }, data: { value } });
  return count > 0;
}

const STORE = 'strapi::core-store';
/** Named as `strapi.store({ type: 'core', name: 'newsroom' })` names its keys. */
const STAMP_KEY = 'core_newsroom_gazetteer-stamp';

async function createStamp(strapi: Core.Strapi, value: string): Promise<void> {
  await strapi.db.query(STORE).create({ data: { key: STAMP_KEY, value, type: 'string' } });
}
