/** Where Strapi keeps the language that somebody chose; it reads it before the first page. */
const STORAGE_KEY = 'strapi-admin-language';

/**
 * Makes Arabic the language of a browser in which nobody has chosen one yet, so that login and the
 * page of the first administrator are Arabic too. Strapi's own default is English, and no setting
 * changes it. A choice, once made, stands.
 *
 * @param root the `<html>` element, marked at once: Strapi does it only after the first paint
 */
export function preferArabic(storage: Storage, root: HTMLElement): void {
  const chosen = storage.getItem(STORAGE_KEY);
  if (chosen === null) storage.setItem(STORAGE_KEY, 'ar');
  root.lang = chosen ?? 'ar';
}
