/** What was typed and not saved, as a browser keeps it. */
export interface Kept<Text> {
  /** ms since 1970. */
  readonly keptAt: number;
  readonly text: Text;
}

/** A browser's storage, as far as it is used here. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** News that nobody asked for in a week is history, in ms. */
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/** One place for each user and page: browsers are shared. */
export function placeOf(userId: number | string, page: string): string {
  return `ajil:kept:${userId}:${page}`;
}

/** @returns false where the browser has no room or keeps nothing for this site */
export function keepText(storage: TextStorage, place: string, text: unknown, now: number): boolean {
  try {
    storage.setItem(place, JSON.stringify({ keptAt: now, text }));
    return true;
  } catch {
    return false;
  }
}

/** @returns null when nothing is kept, or what is kept is too old or of another shape */
export function findKept<Text extends object>(
  storage: TextStorage,
  place: string,
  now: number,
): Kept<Text> | null {
  const kept = parse(storage.getItem(place));
  if (kept === null) return null;
  if (now - kept.keptAt < LIFETIME_MS) return kept as Kept<Text>;
  storage.removeItem(place);
  return null;
}

export function forgetText(storage: TextStorage, place: string): void {
  storage.removeItem(place);
}

function parse(stored: string | null): Kept<object> | null {
  try {
    const { keptAt, text } = JSON.parse(stored ?? 'null') ?? {};
    return typeof keptAt === 'number' && typeof text === 'object' && text !== null
      ? { keptAt, text }
      : null;
  } catch {
    return null;
  }
}
