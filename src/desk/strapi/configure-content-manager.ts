import type { Core } from '@strapi/strapi';

import { LAID_OUT, modelConfiguration } from '../model-configuration';

/** A content type or component, as far as this file touches it. */
interface Model {
  attributes: Record<string, { target?: string }>;
  /** Strapi's content manager stores its first configuration of a model from here. */
  config?: object;
}

/**
 * Hands the content manager our labels, form rows and list columns. Called in `register`: Strapi
 * copies them into the database when it has no configuration of a type yet, so that what an
 * administrator configures in the panel is never written over.
 */
export function configureContentManager(strapi: Core.Strapi): void {
  for (const uid of LAID_OUT) {
    const model = findModel(strapi, uid);
    const config = model && modelConfiguration(uid, model.attributes);
    if (model && config) model.config = { ...model.config, ...config };
  }
}

function findModel(strapi: Core.Strapi, uid: string): Model | undefined {
  const models = { ...strapi.contentTypes, ...strapi.components } as Record<string, unknown>;
  return models[uid] as Model | undefined;
}
