import type { Core } from '@strapi/strapi';

import { ENTITY } from './entity-store';
import { moveStamp } from './gazetteer-stamp-store';
import { onceCommitted } from './once-committed';

/**
 * Moves the gazetteer's mark with every change of an entity, in the transaction of the change. What
 * tagging itself creates is none: it is written without the lifecycles of Strapi (`createEntities`).
 *
 * @param onChange called when the change is committed
 */
export function followEntityChanges(strapi: Core.Strapi, onChange: () => void): void {
  const entityChanged = async (): Promise<void> => {
    await moveStamp(strapi);
    await onceCommitted(strapi, onChange);
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
}
