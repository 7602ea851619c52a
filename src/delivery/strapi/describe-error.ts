import { inspect } from 'node:util';

/** What the log says of anything that was thrown: not all that pg-boss or a driver throws is an Error. */
export function describeError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { stack, message } = error as { stack?: unknown; message?: unknown };
  return String(stack ?? message ?? inspect(error));
}
