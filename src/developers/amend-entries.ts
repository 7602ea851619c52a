import { type Model, schemaName } from './content-model';
import { ref, type Schema } from './document';
import { isSchema } from './is-schema';

/**
 * An entry as it is answered: what may be empty may be null, and relations come only when asked for.
 * It is open: a new field must not break whoever checks answers against an older document.
 */
export function amendEntry(
  schema: Schema,
  { required, relations }: Pick<Model, 'required' | 'relations'>,
): Schema {
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => {
    const never = name === 'documentId' || required.includes(name);
    const isMany = relations[name]?.isMany === true;
    return [name, never || isMany ? property : nullable(property)] as const;
  });
  return {
    type: 'object',
    properties: { ...Object.fromEntries(properties), id: { type: 'integer' } },
    required: ['id', ...('documentId' in propertiesOf(schema) ? ['documentId'] : []), ...required],
  };
}

/** What may be sent: keys or ids for relations, plain text for a body, and nothing that Ajil fills in. */
export function amendInput(
  schema: Schema,
  { required, relations }: Pick<Model, 'required' | 'relations'>,
): Schema {
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => {
    const relation = relations[name];
    if (relation) return [name, relationInput(relation.isMany)] as const;
    return [name, name === 'body' ? BODY : nullable(property)] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties), required: [...required] };
}

/** The envelope of one entry, or of a page of them. */
export function envelope(model: Pick<Model, 'name'>, isList: boolean): Schema {
  const entry = ref(schemaName(model.name));
  return {
    type: 'object',
    properties: isList
      ? { data: { type: 'array', items: entry }, meta: ref('PageMeta') }
      : { data: entry, meta: { type: 'object' } },
    required: ['data', 'meta'],
  };
}

const BODY: Schema = {
  description: 'نص، أو كتل Strapi • plain text, or the blocks of Strapi',
  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'object' } }, { type: 'null' }],
};

function relationInput(isMany: boolean): Schema {
  const key = {
    type: 'string',
    description:
      'مفتاح السجل أو documentId • the key (code, slug) of the record, or its documentId',
  };
  const change = {
    type: 'object',
    description: 'connect، disconnect، set • as in Strapi',
  };
  return {
    anyOf: [...(isMany ? [{ type: 'array', items: key }] : [key]), change, { type: 'null' }],
  };
}

function nullable(schema: Schema): Schema {
  if (typeof schema.$ref === 'string') return { anyOf: [schema, { type: 'null' }] };
  if (Array.isArray(schema.enum)) {
    return { ...schema, type: [schema.type, 'null'], enum: [...schema.enum, null] };
  }
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return schema;
}

function propertiesOf({ properties }: Schema): Record<string, Schema> {
  return isSchema(properties) ? (properties as Record<string, Schema>) : {};
}
