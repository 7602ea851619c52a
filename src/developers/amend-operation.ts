import { refusals } from './common';
import { amendInput, envelope } from './amend-entries';
import type { Model } from './content-model';
import { type Method, type Operation, ref, type Schema } from './document';
import { isSchema } from './is-schema';
import { amendParameter } from './parameters';
import { tidySchema } from './tidy-schema';

const PUBLIC: Record<string, string[]>[] = [{}, { bearerAuth: [] }];

/**
 * An operation of Strapi's generator with what its answers really hold.
 *
 * @param model of the content type it is about; null for those of plugins
 */
export function amendOperation(
  operation: Operation,
  method: Method,
  path: string,
  model: Model | null,
): Operation {
  const amended: Operation = tidySchema({ ...operation }) as unknown as Operation;
  const { operationId, tags, parameters = [], requestBody } = amended;
  const isSent = method !== 'get' && method !== 'delete';
  return {
    operationId: operationId.replace(/_+$/, ''),
    tags,
    ...(model?.isPublic && method === 'get' && { security: PUBLIC }),
    ...withParameters(parameters, path),
    ...(requestBody && { requestBody: model ? inputOf(requestBody, model) : requestBody }),
    responses: {
      ...(model ? answersOf(model, method, !path.includes('{')) : plainAnswers(amended.responses)),
      ...refusals(400, 401, 403, 404, ...(isSent ? [413] : []), 429, 500),
    },
  };
}

/** Each `{name}` of the path is a parameter; the generator forgets those of a wildcard. */
function withParameters(given: NonNullable<Operation['parameters']>, path: string) {
  const parameters = given.map(amendParameter);
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    if (!parameters.some((one) => one.in === 'path' && one.name === name)) {
      parameters.push({ name, in: 'path', required: true, schema: { type: 'string' } });
    }
  }
  return parameters.length > 0 ? { parameters } : {};
}

function inputOf(body: NonNullable<Operation['requestBody']>, model: Model) {
  const schema = body.content['application/json']?.schema ?? {};
  const data = isSchema(schema.properties) ? schema.properties.data : undefined;
  const content = {
    'application/json': {
      schema: {
        type: 'object',
        properties: { data: amendInput(isSchema(data) ? data : {}, { ...model, required: [] }) },
        required: ['data'],
      },
    },
  };
  return { required: true, content };
}

function answersOf(model: Model, method: Method, isCollection: boolean): Operation['responses'] {
  if (method === 'delete') return { 204: { description: 'حُذف • deleted' } };
  const schema = envelope(model, method === 'get' && isCollection);
  const status = method === 'post' ? '201' : '200';
  return { [status]: { description: 'OK', content: { 'application/json': { schema } } } };
}

/** Where the generator knows of no success, there is one all the same. */
function plainAnswers(responses: Operation['responses']): Operation['responses'] {
  const { 200: known } = responses;
  return { 200: known ?? { description: 'OK' } };
}

/** The schema of an entry, out of the list's answer: the only place where the generator has it whole. */
export function entryOf(list: Operation): Schema {
  const schema = list.responses['200']?.content?.['application/json']?.schema;
  const data = isSchema(schema?.properties) ? schema.properties.data : undefined;
  const items = isSchema(data) ? data.items : undefined;
  return isSchema(items) ? tidySchema(items) : ref('Refusal');
}
