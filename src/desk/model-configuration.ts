import { TYPE_TEXTS } from './desk-words';
import { fieldText } from './field-labels';
import { FORM_LAYOUTS } from './form-layouts';

/** What Strapi's content manager calls the configuration of a model. */
export interface ModelConfiguration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, { edit: object; list: object }>>;
  readonly layouts: { readonly edit: object[][]; readonly list: string[] };
  readonly attributes: Readonly<Record<string, { hidden: true }>>;
}

/** The uids of every type and component that the desk lays out. */
export const LAID_OUT = Object.keys(FORM_LAYOUTS);

/**
 * The configuration that a new database begins with. Stored labels are Arabic, for the few places
 * where Strapi shows them as they are; forms and tables replace them by the reader's language.
 *
 * @param attributes the type's attributes, each with the uid that it points to, if it is a relation
 */
export function modelConfiguration(
  uid: string,
  attributes: Readonly<Record<string, { readonly target?: string }>>,
): ModelConfiguration | null {
  const layout = FORM_LAYOUTS[uid];
  if (layout === undefined) return null;
  const { rows, columns, mainField, sortBy, sortOrder } = layout;
  const { readOnly = [], carried = [], hidden = [] } = layout;
  const metadata = (name: string) => {
    const label = storedLabel(uid, name);
    const target = FORM_LAYOUTS[attributes[name]?.target ?? '']?.mainField;
    return {
      edit: {
        label,
        editable: !readOnly.includes(name),
        ...(target !== undefined && { mainField: target }),
      },
      list: { label },
    };
  };
  return {
    settings: {
      bulkable: true,
      filterable: true,
      searchable: true,
      pageSize: 20,
      mainField,
      defaultSortBy: sortBy,
      defaultSortOrder: sortOrder,
    },
    metadatas: Object.fromEntries(
      Object.keys(attributes)
        .filter((name) => !hidden.includes(name) && !carried.includes(name))
        .map((name) => [name, metadata(name)]),
    ),
    layouts: {
      edit: rows.map((row) => row.map(([name, size]) => ({ name, size }))),
      list: [...columns],
    },
    attributes: Object.fromEntries(hidden.map((name) => [name, { hidden: true as const }])),
  };
}

/** Label that a field has until an administrator writes another. */
export function storedLabel(uid: string, field: string): string {
  return uid in TYPE_TEXTS ? (fieldText(uid, field)?.ar ?? field) : field;
}
