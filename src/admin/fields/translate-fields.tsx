import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

import { type DeskLanguage, fieldText, uidByDisplayName } from '../../desk/field-labels';
import { storedLabel } from '../../desk/model-configuration';
import { dateFilterInput } from '../dates/add-dates';
import { UrgencyCell } from '../urgency-badge/urgency-cell';
import { ChoiceCell, ShortTimeCell } from './cells';

/** Points where Strapi lets others change what the content manager shows. */
const EDIT_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table';
const LIST_FILTERS = 'Admin/CM/pages/ListView/inject-in-filters';

const URGENCY = 'api::urgency-level.urgency-level';

interface NamedField {
  readonly name: string;
  readonly label?: unknown;
  readonly hint?: unknown;
}

interface Column extends NamedField {
  readonly attribute?: { readonly type?: string; readonly target?: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

interface ListFilter extends NamedField {
  readonly type?: string;
  readonly input?: unknown;
}

interface Layout {
  readonly settings: { readonly displayName?: string };
}

interface EditLayout extends Layout {
  readonly layout: readonly (readonly (readonly NamedField[])[])[];
  readonly components: Readonly<Record<string, { readonly layout: readonly NamedField[][] }>>;
}

/** The panel's store, as far as this file reads it. */
interface LanguageStore {
  getState(): { admin_app: { language: { locale: string } } };
}

/**
 * Labels and hints of forms, tables and filters, cells of tables, and dates of filters, in the language
 * of whoever reads them. Strapi keeps one label per field, whatever the language; one that an administrator rewrote in the panel is
 * left alone, and so is a description.
 */
export function translateFields(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(EDIT_LAYOUT, (shown: { layout: EditLayout }, store: LanguageStore) => ({
    ...shown,
    layout: translateForm(shown.layout, languageOf(store)),
  }));
  app.registerHook(
    LIST_COLUMNS,
    (shown: { displayedHeaders: readonly Column[]; layout: Layout }, store: LanguageStore) => ({
      ...shown,
      displayedHeaders: translateList(shown.displayedHeaders, shown.layout, languageOf(store)).map(
        withReadableCells,
      ),
    }),
  );
  app.registerHook(
    LIST_FILTERS,
    (shown: { displayedFilters: readonly ListFilter[]; layout: Layout }, store: LanguageStore) => ({
      ...shown,
      displayedFilters: translateList(shown.displayedFilters, shown.layout, languageOf(store)).map(
        (filter) => ({ ...filter, input: filter.input ?? dateFilterInput(filter.type) }),
      ),
    }),
  );
}

function languageOf(store: LanguageStore): DeskLanguage {
  return store.getState().admin_app.language.locale === 'ar' ? 'ar' : 'en';
}

function translateForm(edit: EditLayout, language: DeskLanguage): EditLayout {
  const uid = uidByDisplayName(edit.settings.displayName ?? '');
  const translateRows = <Row extends readonly NamedField[]>(rows: readonly Row[], type: string) =>
    rows.map((row) => row.map((field) => translateField(field, type, language)));
  return {
    ...edit,
    layout: uid ? edit.layout.map((panel) => translateRows(panel, uid)) : edit.layout,
    components: Object.fromEntries(
      Object.entries(edit.components).map(([type, component]) => [
        type,
        { ...component, layout: translateRows(component.layout, type) },
      ]),
    ),
  };
}

function translateList<F extends NamedField>(
  fields: readonly F[],
  layout: Layout,
  language: DeskLanguage,
): readonly F[] {
  const uid = uidByDisplayName(layout.settings.displayName ?? '');
  return uid ? fields.map((field) => translateField(field, uid, language)) : fields;
}

function withReadableCells(column: Column): Column {
  if (column.cellFormatter) return column;
  if (column.attribute?.target === URGENCY) {
    return { ...column, cellFormatter: (row) => <UrgencyCell row={row} /> };
  }
  switch (column.attribute?.type) {
    case 'datetime':
      return { ...column, cellFormatter: (row) => <ShortTimeCell value={row[column.name]} /> };
    case 'enumeration':
      return { ...column, cellFormatter: (row) => <ChoiceCell value={row[column.name]} /> };
    default:
      return column;
  }
}

function translateField<F extends NamedField>(field: F, uid: string, language: DeskLanguage): F {
  const text = fieldText(uid, field.name);
  if (text === null) return field;
  const isUntouched = field.label === storedLabel(uid, field.name) || field.label === field.name;
  const hint = language === 'ar' ? text.hintAr : text.hintEn;
  return {
    ...field,
    ...(isUntouched && { label: text[language] }),
    ...('hint' in field && !field.hint && { hint }),
  };
}
