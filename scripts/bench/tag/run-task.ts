import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import type { Answer, Task, TASKS } from './worker';

type Input<T extends Task> = Parameters<(typeof TASKS)[T]>[0];
type Output<T extends Task> = Awaited<ReturnType<(typeof TASKS)[T]>>;

/** What a task measured, or why it did not finish. */
export type Outcome<T extends Task> =
  | { readonly type: 'measured'; readonly value: Output<T> }
  | { readonly type: 'failed'; readonly reason: string };

/** How far a child process may go. */
export interface Limits {
  readonly seconds: number;
  /** Of its heap; typed arrays are not counted. */
  readonly gigabytes: number;
}

/** Runs a task in a process of its own, which is ended when it reaches the limits. */
export async function runTask<T extends Task>(
  task: T,
  input: Input<T>,
  { seconds, gigabytes }: Limits,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome<T>> {
  const child = fork(path.join(__dirname, 'worker.ts'), [task, JSON.stringify(input)], {
    execArgv: [
      ...['--require', require.resolve('tsx/cjs'), '--expose-gc'],
      `--max-old-space-size=${gigabytes * 1024}`,
      ...(STEADY.has(task) ? ['--single-threaded-gc'] : []),
    ],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors = (errors + chunk).slice(-20_000)));
  let answer: Answer<Output<T>> | undefined;
  child.on('message', (message) => (answer = message as Answer<Output<T>>));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  await once(child, 'close');
  clearTimeout(timer);
  if (answer && 'value' in answer) return { type: 'measured', value: answer.value };
  if (answer) return { type: 'failed', reason: answer.problem };
  if (isLate) return { type: 'failed', reason: `not within ${seconds} s` };
  if (/heap out of memory/.test(errors)) {
    return { type: 'failed', reason: `needs more than ${gigabytes} GB` };
  }
  throw new Error(`${task} ended: ${errors}`);
}

/**
 * Where single stories are timed, collecting garbage must not wait for helper threads that a machine
 * with other work to do does not run.
 */
const STEADY: ReadonlySet<Task> = new Set(['measureOurs', 'measureRival', 'measureStory']);

/** As `runTask`, for what must not fail. @throws when it does */
export async function mustRunTask<T extends Task>(
  task: T,
  input: Input<T>,
  limits: Limits,
  env?: Readonly<Record<string, string>>,
): Promise<Output<T>> {
  const outcome = await runTask(task, input, limits, env);
  if (outcome.type === 'failed') throw new Error(`${task}: ${outcome.reason}`);
  return outcome.value;
}
