import type { Core } from '@strapi/strapi';

import type { NameSearch } from './make-name-search';
import { nameHaving, phraseOfName } from '../name-list';
import { CALLED, isNamedType, isNameField, loadCalled, type NamedType } from './name-store';

const RELATIONS = 'plugin::content-manager.relations';

interface PickerContext {
  readonly params: { readonly model: string; readonly targetField: string };
  readonly request: { readonly query: PickerQuery };
  readonly state: { readonly userAbility: unknown };
  /** Of an answer. */
  readonly body?: { readonly results?: readonly OfferedRow[] };
}

interface OfferedRow {
  readonly id: number;
  [field: string]: unknown;
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
 * The boxes in which an article's form offers entities, sources and threads. They are searched in the
 * name that they show and in the other names that the editor may read. The browser hides what does not
 * have the text in it, so what was found by another name is offered with that name behind its own:
 * «بي بي سي (هيئة الإذاعة البريطانية)». The browser compares letters as Arabic does, so only the database
 * has to be helped. Call it in `register`.
 */
export function searchNamesInPickers(strapi: Core.Strapi, names: NameSearch): void {
  strapi.get('controllers').extend(RELATIONS, (relations: RelationsController) => ({
    ...relations,
    async findAvailable(context: PickerContext) {
      const { query } = context.request;
      const text = query._q;
      const isPlain = typeof text === 'string' && query._filter === undefined;
      const place = isPlain ? await findPlace(strapi, context) : null;
      const ids = place && (await names.findIn(place.target, place.fields, text as string));
      if (ids === null) return relations.findAvailable.call(this, context);
      narrow(query, ids);
      const answer = await relations.findAvailable.call(this, context);
      await showOtherNames(strapi, context, place!, text as string);
      return answer;
    },
  }));
}

/** What a box offers, and in which fields it is searched. */
interface Place {
  readonly target: NamedType;
  readonly shown: string;
  readonly fields: readonly string[];
}

/** @returns null where Strapi shall search by itself */
async function findPlace(
  strapi: Core.Strapi,
  { params, state }: PickerContext,
): Promise<Place | null> {
  const { model, targetField } = params;
  const source = strapi.getModel(model as never) as unknown as SourceModel | undefined;
  const target = source?.attributes[targetField]?.target ?? '';
  if (!isNamedType(target) || source?.modelType !== 'contentType') return null;
  const shown = await shownField(strapi, source, targetField);
  if (shown === null || !isNameField(target, shown)) return null;
  const { create } = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { can: { read(entity: null, field: string): boolean } };
  };
  const { can } = create({ userAbility: state.userAbility, model: target });
  // A role may not be told of fields that it may not read.
  if (!can.read(null, shown)) return null;
  const called: readonly string[] = CALLED[target];
  const others = called.includes(shown) ? called.filter((field) => can.read(null, field)) : [];
  return { target, shown, fields: [...new Set([shown, ...others])] };
}

/** Puts the name that was searched for behind the one that is shown, where that does not have the text. */
async function showOtherNames(
  strapi: Core.Strapi,
  context: PickerContext,
  { target, shown, fields }: Place,
  text: string,
): Promise<void> {
  const phrase = phraseOfName(text);
  const silent = (context.body?.results ?? []).filter(
    (row) => nameHaving([String(row[shown])], phrase) === undefined,
  );
  if (silent.length === 0) return;
  const ids = silent.map(({ id }) => id);
  const called = await loadCalled(strapi, target, ids, fields);
  for (const row of silent) {
    const other = nameHaving(called.get(row.id) ?? [], phrase);
    if (other !== undefined) row[shown] = `${String(row[shown])} (${other})`;
  }
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
