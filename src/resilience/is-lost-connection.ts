/** Of the system: the other side of a connection is gone. */
const SOCKET_CODES = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/**
 * Of PostgreSQL (appendix A of its manual): connection exceptions are class 08; 57P01 to 57P03 say
 * that the server is being shut down, has crashed, or is not up yet.
 */
const isServerGone = (code: string): boolean => /^08...$|^57P0[123]$/.test(code);

/** What pg and knex say without a code. */
const MESSAGES = [
  /^Connection terminated/,
  /^Client has encountered a connection error/,
  /^Knex: Timeout acquiring a connection/,
];

/** Whether something failed only because the database could not be reached. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (SOCKET_CODES.has(code) || isServerGone(code)) return true;
  return MESSAGES.some((message) => message.test(error.message));
}
