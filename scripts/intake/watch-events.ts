import type { Core } from '@strapi/strapi';

/**
 * Strapi tells of a new entry after the save has returned, and reads it again first: whoever closes
 * the database before that makes the reading fail. Webhooks do not hang on it, they are recorded in
 * the save itself.
 *
 * @param names of events; must be called before the save
 * @returns waits until each was told once, at most `patienceMs`
 */
export function watchEvents(
  strapi: Core.Strapi,
  names: readonly string[],
  patienceMs = 5000,
): () => Promise<void> {
  const told = names.map(
    (name) => new Promise<void>((resolve) => strapi.eventHub.on(name, async () => resolve())),
  );
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    await Promise.race([Promise.all(told), late]);
    clearTimeout(timer);
  };
}
