import { contentPermission } from '../use-may';

export const ENTITY = 'api::entity.entity';

/** Where the pages are, below the panel's own address. */
export const ENTITIES_PATH = 'entities';

export const READ_ENTITIES = contentPermission('read', ENTITY);

/** The page of an entity. @param id its document id, or its key */
export function entityAddress(id: string): string {
  return `/${ENTITIES_PATH}/${encodeURIComponent(id)}`;
}

/** Its form in the content manager. */
export function entityForm(documentId: string): string {
  return `/content-manager/collection-types/${ENTITY}/${encodeURIComponent(documentId)}`;
}
