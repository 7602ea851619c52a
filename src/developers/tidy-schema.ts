import { isSchema } from './is-schema';
import type { Schema } from './document';

/** A document's id as Strapi makes it; its generator says that it is a UUID. */
const DOCUMENT_ID = {
  type: 'string',
  description: 'documentId',
  example: 'z7v8y0x4k2m1c9q3w5e6r7t8',
};

/** «A string field», a relation's «A relational field»: nothing that the type doesn't say. */
const EMPTY_WORDS = /^An? [\w ]+ field$/;

const SAFE = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/**
 * A schema of Strapi's generator without what is wrong or noise in it: UUIDs that are none, the time
 * of generation as a default, the dialect in every branch, bounds that are those of the language.
 */
export function tidySchema(schema: Schema): Schema {
  if (schema.format === 'uuid') return { ...DOCUMENT_ID };
  const tidy: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$schema' || keyword === 'readOnly') continue;
    if (keyword === 'default' && isMoment(value)) continue;
    if ((keyword === 'minimum' || keyword === 'maximum') && SAFE.includes(value as number))
      continue;
    if (keyword === 'description' && EMPTY_WORDS.test(String(value))) continue;
    tidy[keyword] = tidyValue(value);
  }
  return orNull(tidy);
}

function tidyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidyValue);
  return isSchema(value) ? tidySchema(value) : value;
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
}

/** `anyOf: [{ type: boolean }, { type: null }]` in short. */
function orNull(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const types = anyOf.map((one: Schema) => (Object.keys(one).length === 1 ? one.type : undefined));
  return types.every((type) => typeof type === 'string') && types.includes('null')
    ? { ...rest, type: types }
    : schema;
}
