import type { Core } from '@strapi/strapi';
import { generate } from '@strapi/openapi';

import { PUBLIC_ACTIONS } from '../../access/public-permissions';
import { FEED_FORMATS } from '../../syndication/formats';
import { allAdditions } from '../additions';
import type { Model } from '../content-model';
import type { OpenApiDocument } from '../document';
import { makeDocument } from '../make-document';
import { apiRoutes, type Route } from '../route-key';

const DESCRIPTION = `عاجل: الأخبار العاجلة المنشورة، ومعها مصادرها والدول والمنظمات التي تذكرها. القراءة بلا مفتاح، والكتابة بمفتاح من مفاتيح الواجهة البرمجية.

Ajil: published breaking news with its sources and the countries and organisations that it names. Reading needs no token, writing needs an API token. Every example of the guide (docs/api.md) is run by a test.`;

/** What the newsroom's API is, as Strapi's generator and our additions tell it. */
export function generateDocument(strapi: Core.Strapi): OpenApiDocument {
  const { document } = generate(strapi, { type: 'content-api' });
  return makeDocument({
    generated: document as unknown as OpenApiDocument,
    models: modelsOf(strapi),
    additions: allAdditions(FEED_FORMATS),
    served: servedRoutes(strapi),
    title: 'عاجل • Ajil',
    version: strapi.config.get<string>('info.version'),
    description: DESCRIPTION,
  });
}

/** The routes of the API that the booted server has. */
export function servedRoutes(strapi: Core.Strapi): Set<string> {
  return apiRoutes(strapi.server.listRoutes() as unknown as Route[]);
}

function modelsOf(strapi: Core.Strapi): Model[] {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  return types.map(({ uid, info, attributes }) => {
    const entries: [string, Attribute][] = Object.entries(attributes);
    const relations = entries.filter(([, { type }]) => type === 'relation');
    return {
      name: info.singularName,
      collection: info.pluralName,
      required: entries.filter(([, { required }]) => required).map(([name]) => name),
      relations: Object.fromEntries(
        relations.map(([name, { relation = '' }]) => [name, { isMany: relation.endsWith('Many') }]),
      ),
      isPublic: PUBLIC_ACTIONS.includes(`${uid}.find`),
    };
  });
}

interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly relation?: string;
}
