import type { Core } from '@strapi/strapi';

import { ARTICLE, type Writer } from './writer';

/** Code in the server that calls the document service. */
export function makeDocumentsWriter(strapi: Core.Strapi): Writer {
  return {
    async save(fields, tags) {
      const data = { ...fields, ...tags } as never;
      const { documentId } = await strapi.documents(ARTICLE).create({ data });
      await strapi.documents(ARTICLE).publish({ documentId });
      return documentId;
    },
  };
}
