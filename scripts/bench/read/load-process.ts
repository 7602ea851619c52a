/**
 * Readers, in a process of their own so that they take nothing from the event loop that is measured.
 * Each turn ends by itself. Started by `load.ts`.
 */
import { percentiles } from '../delivery/percentiles';
import { monotonicMs } from '../delivery/monotonic';
import { connect, type Connection } from './connection';

export interface Target {
  readonly port: number;
  readonly path: string;
}

/** What the parent asks for. */
export type Request =
  /** As fast as the answers come. */
  | (Target & { readonly type: 'press'; readonly connections: number; readonly ms: number })
  /** So many requests a second, whether or not the last have been answered. */
  | (Target & { readonly type: 'pace'; readonly rate: number; readonly ms: number })
  /** Until the answer contains the text. */
  | (Target & { readonly type: 'watch'; readonly text: string; readonly patienceMs: number });

export type Answer =
  | { readonly type: 'pressed'; readonly turn: Turn }
  /** When the answer with the text was there, on the clock of `monotonicMs`. */
  | { readonly type: 'seen'; readonly at: number }
  | { readonly type: 'failed'; readonly message: string };

export interface Turn {
  readonly requests: number;
  readonly perSecond: number;
  /** In ms. */
  readonly p50: number;
  readonly p99: number;
}

process.on('message', (request: Request) => {
  answer(request).then(send, (error) => send({ type: 'failed', message: String(error) }));
});
process.on('disconnect', () => process.exit());

async function answer(request: Request): Promise<Answer> {
  switch (request.type) {
    case 'press':
      return { type: 'pressed', turn: await press(request) };
    case 'pace':
      return { type: 'pressed', turn: await pace(request) };
    case 'watch':
      return { type: 'seen', at: await watch(request) };
  }
}

async function press({ port, path, connections, ms }: Request & { type: 'press' }): Promise<Turn> {
  const open = await Promise.all(Array.from({ length: connections }, () => connect(port, path)));
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    open.map(async (connection) => {
      for (let now = performance.now(); now - begun < ms;) {
        await connection.ask();
        const then = performance.now();
        times.push(then - now);
        now = then;
      }
    }),
  );
  const turn = summarize(times, performance.now() - begun);
  for (const connection of open) connection.close();
  return turn;
}

/** A request that finds no free connection waits for one, and its time runs from when it was due. */
async function pace({ port, path, rate, ms }: Request & { type: 'pace' }): Promise<Turn> {
  const free = await Promise.all(
    Array.from({ length: MOST_CONNECTIONS }, () => connect(port, path)),
  );
  const all = [...free];
  const due: number[] = [];
  const times: number[] = [];
  const serve = async (connection: Connection) => {
    for (let at = due.shift(); at !== undefined; at = due.shift()) {
      await connection.ask();
      times.push(performance.now() - at);
    }
    free.push(connection);
  };
  const total = Math.floor((rate * ms) / 1000);
  const begun = performance.now();
  const running: Promise<void>[] = [];
  for (let sent = 0; sent < total;) {
    const now = performance.now();
    for (; sent < total && begun + (sent * 1000) / rate <= now; sent++) {
      due.push(begun + (sent * 1000) / rate);
      const connection = free.pop();
      if (connection !== undefined) running.push(serve(connection));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(running);
  const turn = summarize(times, performance.now() - begun);
  for (const connection of all) connection.close();
  return turn;
}

const MOST_CONNECTIONS = 64;

async function watch({
  port,
  path,
  text,
  patienceMs,
}: Request & { type: 'watch' }): Promise<number> {
  const connection = await connect(port, path, 'identity');
  const begun = performance.now();
  try {
    while (performance.now() - begun < patienceMs) {
      if ((await connection.ask()).includes(text)) return monotonicMs();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  } finally {
    connection.close();
  }
  throw new Error(`${path}: "${text}" did not come in ${patienceMs} ms`);
}

function summarize(times: readonly number[], ms: number): Turn {
  const [p50, p99] = percentiles(times, [50, 99]);
  return { requests: times.length, perSecond: (times.length * 1000) / ms, p50, p99 };
}

function send(answer: Answer): void {
  process.send?.(answer);
}
