/** In UTF-16 units: what no level of urgency allows, so it came from before its level was made stricter. */
const LONG = 140;

/** Whether a headline has to be set smaller, so that the story is still on the first screen. */
export function isLong(headline: string): boolean {
  return headline.length > LONG;
}
