import type { Core } from '@strapi/strapi';

/** The server half of the `global::lines` field: a list of short texts, typed one a line. */
export function registerLinesField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: 'lines',
    type: 'json',
    inputSize: { default: 6, isResizable: true },
  });
}
