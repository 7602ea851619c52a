/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ label: string, seconds: number, tally: Tally }} StepResult
 */

/**
 * Counts from the file that `jest --json --outputFile` writes.
 *
 * A suite that does not even load has no failed test, and a run can fail without any (an open
 * handle, no tests at all): each counts as one failure, so that red never reads as green.
 *
 * @param {any} report the parsed file, or null when Jest wrote none
 * @param {number} exitCode of Jest
 * @returns {Tally}
 */
export function tallyJest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const passed = report.numPassedTests;
  const ranNothing = passed + failed === 0;
  return {
    passed,
    failed: failed === 0 && (exitCode !== 0 || ranNothing) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {StepResult[]} results
 * @returns {Tally}
 */
export function addTallies(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { tally } of results) {
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
  }
  return sum;
}

/**
 * `12 passed, 0 failed`, and `, 3 skipped` when there are any.
 *
 * @param {Tally} tally
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
