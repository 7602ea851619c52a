import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { ENTITY } from './entity-store';
import { moveStamp } from './gazetteer-stamp-store';

/** Runs `work` in such a way that the entities it writes are no change of the gazetteer. */
export type Unnoticed = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Moves the gazetteer's mark with every change of an entity, in the transaction of the change.
 *
 * @param onChange called when the change is committed
 */
export function followEntityChanges(strapi: Core.Strapi, onChange: () => void): Unnoticed {
  const unnoticed = new AsyncLocalStorage<true>();
  const entityChanged = async (): Promise<void> => {
    if (unnoticed.getStore()) return;
    await moveStamp(strapi);
    if (strapi.db.inTransaction()) {
      await strapi.db.transaction(async ({ onCommit }) => onCommit(onChange));
    } else onChange();
  };
  strapi.db.lifecycles.subscribe({
    models: [ENTITY],
    // Strapi does this for every write but this one.
    beforeUpdateMany: ({ params }) => {
      params.data = { ...params.data, updatedAt: new Date() };
    },
    afterCreate: entityChanged,
    afterCreateMany: entityChanged,
    afterUpdate: entityChanged,
    afterUpdateMany: entityChanged,
    afterDelete: entityChanged,
    afterDeleteMany: entityChanged,
  });
  return (work) => unnoticed.run(true, work);
}
