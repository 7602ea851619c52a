/** Where Strapi keeps the state of its guided tour. */
const STORAGE_KEY = 'STRAPI_GUIDED_TOUR';

/**
 * Closes Strapi's guided tour before it opens: it teaches how to build content types. The setting
 * made for that, `tutorials: false`, is read by nothing in 5.54.
 */
export function closeTour(storage: Storage): void {
  if (storage.getItem(STORAGE_KEY) !== null) return;
  const closed = { tours: {}, enabled: false, hidden: false, completedActions: [] };
  storage.setItem(STORAGE_KEY, JSON.stringify(closed));
}
