import type { Core } from '@strapi/strapi';

/**
 * Strapi tells of a new entry after the save has returned, and reads it again first. Whoever closes
 * the database before that has published without a webhook being sent.
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
