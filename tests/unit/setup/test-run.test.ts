import { Writable } from 'node:stream';

import { findPostgres } from '../../../scripts/setup/postgres.mjs';
import { makeSteps } from '../../../scripts/setup/steps.mjs';
import { parseSelection } from '../../../scripts/setup/test-selection.mjs';
import { addTallies, tallyJest, tallyLine } from '../../../scripts/setup/test-tally.mjs';
import { REPOSITORY, runNode } from './temp-folder';

const report = (counts: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
});

describe('counting', () => {
  it.each([
    ['all passed', report({ numPassedTests: 5 }), 0, [5, 0, 0]],
    ['some failed', report({ numPassedTests: 5, numFailedTests: 2 }), 1, [5, 2, 0]],
    ['skipped ones', report({ numPassedTests: 5, numPendingTests: 3 }), 0, [5, 0, 3]],
    ['a file that does not load', report({ numRuntimeErrorTestSuites: 1 }), 1, [0, 1, 0]],
    ['a failed run without a failed test', report({ numPassedTests: 5 }), 1, [5, 1, 0]],
    ['nothing ran', report({}), 0, [0, 1, 0]],
    ['Jest ended without a report', null, 137, [0, 1, 0]],
  ])('%s', (_name, json, code, [passed, failed, skipped]) => {
    expect(tallyJest(json, code)).toEqual({ passed, failed, skipped });
  });

  it('ends with one plain line', () => {
    const results = [
      { label: 'a', seconds: 1, tally: { passed: 3, failed: 0, skipped: 0 } },
      { label: 'b', seconds: 1, tally: { passed: 4, failed: 1, skipped: 2 } },
    ];
    expect(tallyLine(addTallies(results))).toBe('7 passed, 1 failed, 2 skipped');
    expect(tallyLine(addTallies([results[0]]))).toBe('3 passed, 0 failed');
  });
});

describe('choosing', () => {
  it.each([
    [[], ['types', 'lint', 'unit', 'integration', 'e2e'], []],
    [['unit'], ['unit'], []],
    [['e2e', 'types'], ['types', 'e2e'], []],
    [['unit', 'tests/unit/arabic', '-t=slug'], ['unit'], ['tests/unit/arabic', '-t=slug']],
  ])('npm test -- %j runs %j', (args, groups, patterns) => {
    expect(parseSelection(args)).toEqual({ groups, patterns });
  });

  it('names the groups when it does not know one', () => {
    expect(() => parseSelection(['unitt'])).toThrow(/no test group "unitt"; the groups are: types/);
  });
});

describe('PostgreSQL for the tests', () => {
  const nobody = 'postgres://user:secret@127.0.0.1:1/none';

  it('is refused with one line, without its password, when the one named does not answer', async () => {
    await expect(findPostgres(REPOSITORY, { DATABASE_URL_TEST: nobody })).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^(?!.*secret).*user@127\.0\.0\.1:1\/none \(.*ECONNREFUSED/),
      }),
    );
  });
});

describe('the line of a step', () => {
  const collect = () => {
    const lines: string[] = [];
    const out = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    return { lines, out: out as unknown as NodeJS.WriteStream };
  };

  it('has its duration and its remark', async () => {
    const { lines, out } = collect();
    await makeSteps(out).run('الحزم • dependencies', () => 'unchanged');
    expect(lines).toEqual(['✓ الحزم • dependencies 0.0 s (unchanged)\n']);
  });

  it('is not printed for a step that fails, nor for a short one of a quiet command', async () => {
    const { lines, out } = collect();
    const failing = makeSteps(out).run('x', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await makeSteps(out, { quietUnderMs: 1000 }).run('x', () => 'done');
    expect(lines).toEqual([]);
  });
});

it('a script that does not exist is named on stderr, and stdout stays clean', async () => {
  const outcome = await runNode(['scripts/setup/run.mjs', 'nonsense'], { cwd: REPOSITORY });
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(/^✗ .*there is no script named "nonsense"\n$/);
});
