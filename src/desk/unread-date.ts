import type { Problem } from '../editorial/problems';

/**
 * What a form of the panel holds for a date while what is typed into its field is none. The database
 * takes it for no date, however far it goes to find one in a text.
 */
export const UNREAD_DATE = 'not-a-date';

const DATES = ['date', 'datetime'];

/**
 * The dates among the fields of an entry that a form could not read, as problems of a save. Without
 * them Strapi answers with an error of the server, which its own form takes for a save.
 *
 * @param attributes of the entry's type
 */
export function unreadDates(
  data: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, { readonly type?: string }>>,
): Problem[] {
  return Object.keys(data)
    .filter((name) => data[name] === UNREAD_DATE && DATES.includes(attributes[name]?.type ?? ''))
    .map((field) => ({
      field,
      code: `${field}-not-a-date`,
      messageAr: 'ما كُتب ليس تاريخا',
      messageEn: `${field}: what was typed is not a date`,
    }));
}
