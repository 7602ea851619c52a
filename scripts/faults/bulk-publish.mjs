/**
 * Publishes many drafts in one transaction, as a bulk action does, and lets it fail if that is wanted.
 *
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {import('./newsroom-process.js').Bulk} bulk
 */
export async function publishInBulk(strapi, { stories, isRolledBack }) {
  const articles = strapi.documents('api::article.article');
  /** @type {string[]} */
  const drafts = [];
  for (let count = 0; count < stories; count++) {
    /** @type {any} */
    const data = { headline: `خبر ${count}`, lede: 'نص.', urgency: 'normal' };
    drafts.push((await articles.create({ data })).documentId);
  }
  await strapi.db
    .transaction(async () => {
      for (const documentId of drafts) await articles.publish({ documentId });
      if (isRolledBack) throw new Error('the last one is refused');
    })
    .catch(() => undefined);
}
