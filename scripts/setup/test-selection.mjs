import { SetupProblem } from './setup-problem.mjs';

/** In the order they run: what fails fastest comes first. */
export const TEST_GROUPS = ['types', 'lint', 'unit', 'integration', 'e2e'];

/**
 * @param {string[]} args what follows `npm test --`
 * @returns {{ groups: string[], patterns: string[] }} groups in running order (all, when none is
 *   named); patterns (anything with a slash, a dot or a leading dash) are for Jest
 * @throws {SetupProblem} for a word that is neither
 */
export function parseSelection(args) {
  const patterns = args.filter((arg) => /^-|[./]/.test(arg));
  const named = args.filter((arg) => !patterns.includes(arg));
  const unknown = named.find((name) => !TEST_GROUPS.includes(name));
  if (unknown !== undefined) {
    throw new SetupProblem(
      `لا توجد مجموعة اختبارات باسم «${unknown}»؛ المجموعات: ${TEST_GROUPS.join(' ')}`,
      `there is no test group "${unknown}"; the groups are: ${TEST_GROUPS.join(' ')}`,
    );
  }
  const groups = TEST_GROUPS.filter((group) => named.length === 0 || named.includes(group));
  return { groups, patterns };
}
