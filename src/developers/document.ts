/** As much of JSON Schema and OpenAPI 3.1 as is written here; a validator checks the rest. */
export type Schema = { [keyword: string]: unknown };

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
}

export interface Response {
  description?: string;
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Content;
}

export type Content = Record<string, { schema: Schema; example?: unknown }>;
export type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';
export type PathItem = { [method in Method]?: Operation };
export type Paths = Record<string, PathItem>;

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; description?: string; license?: object };
  servers: { url: string; description?: string }[];
  tags?: { name: string; description: string }[];
  paths: Paths;
  components: {
    schemas: Record<string, Schema>;
    responses?: Record<string, Response>;
    headers?: Record<string, object>;
    securitySchemes: Record<string, object>;
  };
  [extension: `x-${string}`]: unknown;
}

/** What one capability adds to what Strapi's generator knows. */
export interface Addition {
  readonly tag: { readonly name: string; readonly description: string };
  readonly paths: Paths;
  readonly schemas?: Record<string, Schema>;
}

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
