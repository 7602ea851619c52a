/** The child process of one measurement: `worker.ts TASK JSON`; what it measured goes to the parent. */
import { measureBuild } from './measure-build';
import { measureOurs, measureRival } from './measure-throughput';
import { measureSaves } from './measure-saves';
import { measureStory } from './measure-story';

/** What can be measured, by name. */
export const TASKS = { measureBuild, measureOurs, measureRival, measureSaves, measureStory };
export type Task = keyof typeof TASKS;

// The parent imports the types alone, and a child has a parent to send to.
void run(process.argv[2] as Task, process.argv[3]);

async function run(task: Task, input: string): Promise<void> {
  const measure = TASKS[task] as (input: unknown) => unknown;
  process.send?.(await answerOf(() => measure(JSON.parse(input))), () => process.exit());
}

/** What a worker sends. */
export type Answer<T> = { readonly value: T } | { readonly problem: string };

async function answerOf<T>(measure: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await measure() };
  } catch (error) {
    console.error(error);
    return { problem: shortened(String(error)) };
  }
}

/** The message of a syntax error repeats the whole of an expression of some megabytes. */
function shortened(message: string): string {
  return message.length <= 120 ? message : `${message.slice(0, 40)} … ${message.slice(-40)}`;
}
