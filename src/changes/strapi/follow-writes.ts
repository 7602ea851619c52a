import type { Core } from '@strapi/strapi';

import type { ChangeModel } from '../change';
import { changedThing } from '../changed-thing';
import type { ChangeBus } from './make-change-bus';

/** Tables whose rows readers see, or that decide what they see. */
const MODELS: Readonly<Record<string, ChangeModel>> = {
  'api::article.article': 'article',
  'api::entity.entity': 'entity',
  'api::source.source': 'source',
  'api::urgency-level.urgency-level': 'urgency-level',
  'api::story.story': 'story',
  'plugin::upload.file': 'file',
  'plugin::users-permissions.permission': 'permission',
  'plugin::users-permissions.role': 'permission',
};

const WRITES = new Set([
  ...['afterCreate', 'afterCreateMany', 'afterUpdate', 'afterUpdateMany'],
  ...['afterDelete', 'afterDeleteMany'],
]);

/**
 * Follows every write of Strapi's query engine, whoever asks for it: documents, GraphQL, the panel,
 * imports, the newsroom itself. Documents are no place to listen: bulk writes go past them.
 */
export function followWrites(strapi: Core.Strapi, announce: ChangeBus['announce']): void {
  strapi.db.lifecycles.subscribe(async (event) => {
    if (!WRITES.has(event.action)) return;
    const { uid } = event.model;
    const model = MODELS[uid];
    if (model === undefined) return;
    const { where, data } = event.params ?? {};
    const thing = changedThing({
      ...{ action: event.action, model, where, data, result: 'result' in event && event.result },
      hasDrafts: uid === 'api::article.article',
    });
    if (thing !== null) await announce(thing);
  });
}
