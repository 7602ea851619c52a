/**
 * For answers without a word of their own. A browser asks each time and mostly hears 304; a CDN keeps
 * an answer for half a minute, and for one more gives the old one while it fetches the new.
 */
export const DEFAULT_CACHE_CONTROL = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60';

/**
 * `Cache-Control` of an answer that holds only so long, as for a breaking story whose time ends.
 *
 * @param holdsMs from now on; infinite when nothing is known to end
 */
export function capCacheControl(text: string, holdsMs: number): string {
  if (holdsMs === Infinity) return text;
  const seconds = Math.max(0, Math.floor(holdsMs / 1000));
  let left = seconds;
  return text
    .replace(/\b((?:s-maxage|max-age)=)(\d+)/g, (_all, name: string, value: string) => {
      left = Math.min(left, Math.max(0, seconds - Number(value)));
      return name + Math.min(Number(value), seconds);
    })
    .replace(
      /\b(stale-while-revalidate=)(\d+)/g,
      (_all, name: string, value: string) => name + Math.min(Number(value), left),
    );
}
