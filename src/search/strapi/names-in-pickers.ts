import type { Core } from '@strapi/strapi';

import type { NameSearch } from './make-name-search';
import { isNamedType, isNameField } from './name-store';

const RELATIONS = 'plugin::content-manager.relations';

interface PickerContext {
  readonly params: { readonly model: string; readonly targetField: string };
  readonly request: { readonly query: PickerQuery };
  readonly state: { readonly userAbility: unknown };
}

interface PickerQuery {
  _q?: unknown;
  /** A way of comparing, when the caller wants another than Strapi's own. */
  readonly _filter?: unknown;
  filters?: unknown;
}

interface RelationsController {
  findAvailable(context: PickerContext): Promise<unknown>;
}

/**
 * The boxes in which an article's form offers entities, sources and threads. As Strapi does, they are
 * searched in the field that they show and in no other: the box hides what does not have the text in
 * it, and a role may not be told of fields that it may not read. The browser compares letters as Arabic
 * does, so only the database has to be helped. Call it in `register`.
 */
export function searchNamesInPickers(strapi: Core.Strapi, names: NameSearch): void {
  strapi.get('controllers').extend(RELATIONS, (relations: RelationsController) => ({
    ...relations,
    async findAvailable(context: PickerContext) {
      const { query } = context.request;
      if (typeof query._q === 'string' && query._filter === undefined) {
        const ids = await findOffered(strapi, names, context, query._q);
        if (ids !== null) narrow(query, ids);
      }
      return relations.findAvailable.call(this, context);
    },
  }));
}

/** @returns null where Strapi shall search by itself */
async function findOffered(
  strapi: Core.Strapi,
  names: NameSearch,
  { params, state }: PickerContext,
  text: string,
): Promise<number[] | null> {
  const { model, targetField } = params;
  const source = strapi.getModel(model as never) as unknown as SourceModel | undefined;
  const target = source?.attributes[targetField]?.target ?? '';
  if (!isNamedType(target) || source?.modelType !== 'contentType') return null;
  const field = await shownField(strapi, source, targetField);
  if (field === null || !isNameField(target, field)) return null;
  const { create } = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { can: { read(entity: null, field: string): boolean } };
  };
  const { can } = create({ userAbility: state.userAbility, model: target });
  return can.read(null, field) ? names.findIn(target, field, text) : null;
}

interface SourceModel {
  readonly modelType: string;
  readonly attributes: Readonly<Record<string, { readonly target?: string } | undefined>>;
}

/** What the box shows of each; an administrator may choose another field. */
async function shownField(
  strapi: Core.Strapi,
  source: SourceModel,
  relation: string,
): Promise<string | null> {
  const { findConfiguration } = strapi.plugin('content-manager').service('content-types') as {
    findConfiguration(model: object): Promise<Configuration>;
  };
  const { metadatas } = await findConfiguration(source);
  return metadatas[relation]?.edit?.mainField ?? null;
}

interface Configuration {
  readonly metadatas: Readonly<Record<string, { edit?: { mainField?: string } } | undefined>>;
}

/**
 * In place: Koa gives the same object to everybody who asks for the query. An empty list would be
 * taken out of the filters by Strapi, and everything offered.
 */
function narrow(query: PickerQuery, ids: readonly number[]): void {
  const isFound = { id: ids.length > 0 ? { $in: ids } : { $null: true } };
  query.filters = query.filters === undefined ? isFound : { $and: [query.filters, isFound] };
  delete query._q;
}
