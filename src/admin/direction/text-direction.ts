/** Scripts that run from right to left; the panel's own locales among them are ar and he. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export type Direction = 'ltr' | 'rtl';

/** @param language a BCP 47 tag such as `ar` or `en-GB` */
export function directionOf(language: string): Direction {
  const [primary = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.includes(primary) ? 'rtl' : 'ltr';
}
