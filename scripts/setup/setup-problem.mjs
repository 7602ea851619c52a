/**
 * Something the person at the keyboard can put right. It is shown as one line in both languages,
 * without a stack trace; every other error is a bug of ours and keeps its stack.
 */
export class SetupProblem extends Error {
  /**
   * @param {string} ar what happened and what to do, in Arabic
   * @param {string} en the same in English
   */
  constructor(ar, en) {
    super(`✗ ${ar} • ${en}`);
    this.name = 'SetupProblem';
  }
}

/**
 * Runs `work`; a SetupProblem becomes one line on stderr and exit code 1.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function explainProblems(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof SetupProblem ? error.message : error);
    process.exit(1);
  }
}

/**
 * The `code` of a Node system error (`EADDRINUSE`), or an empty string.
 *
 * @param {unknown} error
 */
export function errorCode(error) {
  // Not `instanceof Error`: in a test the error comes from another realm than this module.
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
