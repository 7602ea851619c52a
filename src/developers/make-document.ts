import { amendEntry } from './amend-entries';
import { amendOperation, entryOf } from './amend-operation';
import { COMMON_RESPONSES, COMMON_SCHEMAS } from './common';
import { type Model, schemaName } from './content-model';
import type { Addition, Method, OpenApiDocument, Paths, Schema } from './document';
import { isSchema } from './is-schema';
import { routeKey } from './route-key';
import { tidySchema } from './tidy-schema';

export interface Sources {
  /** What Strapi's generator made. */
  readonly generated: OpenApiDocument;
  readonly models: readonly Model[];
  readonly additions: readonly Addition[];
  /** `get /feeds/rss`: what the server answers; an addition that it doesn't is left out. */
  readonly served: ReadonlySet<string>;
  readonly title: string;
  readonly version: string;
  readonly description: string;
}

/** The whole document: Strapi's, amended, and our own addresses. Pure: the same for the same code. */
export function makeDocument(sources: Sources): OpenApiDocument {
  const { generated, models, served, title, version, description } = sources;
  const additions = sources.additions.filter(({ paths }) =>
    keysOf(paths).some((key) => served.has(key)),
  );
  const document: OpenApiDocument = {
    openapi: '3.1.0',
    info: { title, version, description },
    servers: [{ url: '/' }],
    tags: [
      ...models.map(({ name, collection }) => ({ name, description: `/api/${collection}` })),
      ...additions.map(({ tag }) => ({ ...tag })),
    ],
    paths: {
      ...strapiPaths(generated.paths, models),
      ...Object.assign({}, ...additions.map(({ paths }) => paths)),
    },
    components: {
      schemas: {
        ...entrySchemas(generated, models),
        ...COMMON_SCHEMAS,
        ...Object.assign({}, ...additions.map(({ schemas }) => schemas ?? {})),
      },
      responses: { ...COMMON_RESPONSES },
      securitySchemes: {
        bearerAuth: {
          type: 'http',
          scheme: 'bearer',
          description: 'مفتاح من Settings → API Tokens • an API token of the panel',
        },
      },
    },
    security: [{ bearerAuth: [] }],
  } as OpenApiDocument;
  return renameReferences(document, generated);
}

/** `get /api/articles/{id}` of each operation, as `served` has them. */
export function keysOf(paths: Paths): string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
}

/** `/connect/(.*)` of the generator is no template. */
function strapiPaths(paths: Paths, models: readonly Model[]): Paths {
  const amended: Paths = {};
  for (const [given, item] of Object.entries(paths)) {
    const [, path = ''] = routeKey('get', `/api${given}`).split(' ');
    const collection = /^\/api\/([^/]+)/.exec(path)?.[1];
    const model = models.find((one) => one.collection === collection) ?? null;
    for (const [method, operation] of Object.entries(item) as [Method, never][]) {
      amended[path] = {
        ...amended[path],
        [method]: amendOperation(operation, method, path, model),
      };
    }
  }
  return amended;
}

function entrySchemas(
  { paths, components }: OpenApiDocument,
  models: readonly Model[],
): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const model of models) {
    const list = paths[`/${model.collection}`]?.get;
    if (list) schemas[schemaName(model.name)] = amendEntry(entryOf(list), model);
  }
  for (const [name, schema] of Object.entries(components.schemas)) {
    const ours = ourName(name);
    // A file's `related` would be every content type there is, and is never answered.
    schemas[ours] ??= amendEntry(without(tidySchema(schema), 'related'), {
      required: ours === 'File' ? ['name', 'hash', 'mime', 'size', 'url', 'provider'] : [],
      relations: {},
    });
  }
  return schemas;
}

/** `ApiUrgencyLevelUrgencyLevelDocument` → `UrgencyLevel` */
function ourName(name: string): string {
  if (name === 'PluginUploadFileDocument') return 'File';
  if (name === 'NewsFigureEntry') return 'Figure';
  const half = name.replace(/^Api/, '').replace(/Document$/, '');
  return half.slice(0, half.length / 2);
}

function without(schema: Schema, property: string): Schema {
  if (!isSchema(schema.properties)) return schema;
  const properties = Object.entries(schema.properties).filter(([name]) => name !== property);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function renameReferences(
  document: OpenApiDocument,
  { components }: OpenApiDocument,
): OpenApiDocument {
  let text = JSON.stringify(document);
  for (const name of Object.keys(components.schemas)) {
    text = text.replaceAll(
      `"#/components/schemas/${name}"`,
      `"#/components/schemas/${ourName(name)}"`,
    );
  }
  return JSON.parse(text) as OpenApiDocument;
}
