import type { Core } from '@strapi/strapi';

/** What some work asked of the database. */
export interface Statements {
  readonly count: number;
  /** Milliseconds from sending them to having their answers, one after the other. */
  readonly ms: number;
}

/** Counts the statements of `work`, and of what Strapi does in its wake: it reads saved rows again. */
export async function countStatements(
  strapi: Core.Strapi,
  work: () => Promise<void>,
): Promise<Statements> {
  const sent = new Map<string, number>();
  let count = 0;
  let ms = 0;
  const begin = ({ __knexQueryUid: id }: Query) => sent.set(id, performance.now());
  const end = (_answer: unknown, { __knexQueryUid: id }: Query) => {
    const at = sent.get(id);
    // One that was sent before this began.
    if (at === undefined) return;
    count++;
    ms += performance.now() - at;
  };
  strapi.db.connection.on('query', begin).on('query-response', end);
  await work();
  await new Promise((resolve) => setTimeout(resolve, WAKE_MS));
  strapi.db.connection.removeListener('query', begin).removeListener('query-response', end);
  return { count, ms };
}

interface Query {
  readonly __knexQueryUid: string;
}

/** Far more than it takes. */
const WAKE_MS = 200;
