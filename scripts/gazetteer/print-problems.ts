import { formatProblem, type Problem } from '../../src/gazetteer/listed-record';

/** More help nobody, and are counted. */
const SHOWN = 200;

/** Prints problems on stderr, one a line. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, SHOWN)) {
    process.stderr.write(`${formatProblem(problem)}\n`);
  }
  const more = problems.length - SHOWN;
  if (more > 0) process.stderr.write(`… و${more} غيرها • … and ${more} more\n`);
}

/** The code that the command ends with, whatever ends it. */
export function setExitCode(code: number): void {
  process.exitCode = code;
}
