import type { Core } from '@strapi/strapi';

export const STORY = 'api::story.story';

/** Whether another story has this slug. */
export async function isStorySlugTaken(
  strapi: Core.Strapi,
  slug: string,
  ownDocumentId: string | null,
): Promise<boolean> {
  const others = ownDocumentId === null ? {} : { documentId: { $ne: ownDocumentId } };
  return (await strapi.db.query(STORY).count({ where: { slug, ...others } })) > 0;
}
