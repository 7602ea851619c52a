import { factories } from '@strapi/strapi';

import { findInPieces, type ListController } from '../../../caching/strapi/find-in-pieces';

export default factories.createCoreController('api::article.article', () => ({
  /** What strangers ask is put together from pieces, where the response cache hands some over. */
  async find(ctx) {
    return (await findInPieces(this as ListController, ctx)) ?? super.find(ctx);
  },
}));
