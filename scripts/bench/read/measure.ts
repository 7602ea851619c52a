import { median } from '../statistics';
import type { Load } from './load';
import type { Turn } from './load-process';
import { type Question, QUESTIONS } from './questions';
import type { Server } from './servers';
import { CONNECTIONS, PACE, type Settings } from './settings';

/** `bytes`: what the readers reach when no server works; the others are measured. */
export type Contender = 'bytes' | 'bare' | 'hot' | 'cold' | 'stock';

export const CONTENDERS: readonly Contender[] = ['bytes', 'bare', 'hot', 'cold', 'stock'];

export interface Measured extends Turn {
  /** Of a processor for one request, in the server, in ms. */
  readonly cpuMs: number;
}

export interface Asked {
  readonly server: Server;
  readonly paths: Readonly<Record<Question, string>>;
}

/** Every turn, by question and contender; turns of one number were taken beside each other. */
export type Turns = Readonly<Record<Question, Readonly<Record<Contender, readonly Measured[]>>>>;

/** Everybody in turn, each question by itself. */
export async function measureSpeed(
  asked: Readonly<Record<Contender, Asked>>,
  load: Load,
  { rounds, turnMs }: Settings,
  tell: (what: string) => void,
): Promise<Turns> {
  const none = () => ({ bytes: [], bare: [], hot: [], cold: [], stock: [] });
  const turns: Record<Question, Record<Contender, Measured[]>> = {
    ...{ list: none(), article: none(), rss: none() },
  };
  // One turn that is not counted warms everybody up.
  for (let round = -1; round < rounds; round++) {
    tell(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
    for (const question of QUESTIONS) {
      for (const contender of CONTENDERS) {
        const { server, paths } = asked[contender];
        const target = { port: server.port, path: paths[question] };
        const before = await server.cpu();
        const turn = await load.press(target, CONNECTIONS, round < 0 ? turnMs / 2 : turnMs);
        const cpu = (await server.cpu()) - before;
        if (round >= 0) turns[question][contender].push({ ...turn, cpuMs: cpu / turn.requests });
      }
    }
  }
  return turns;
}

/** p99 of a hot answer in ms, with a publish every second and without, in turn. */
export interface Publishing {
  /** All connections as fast as answers come. */
  readonly pressed: readonly Pair[];
  /** By the clock: who comes while the newsroom is busy waits, and is counted. */
  readonly paced: readonly Pair[];
}

export interface Pair {
  readonly quiet: number;
  readonly publishing: number;
}

export async function measurePublishing(
  { server, paths }: Asked,
  load: Load,
  { publishingRounds, publishingMs }: Settings,
  tell: (what: string) => void,
): Promise<Publishing> {
  const target = { port: server.port, path: paths.list };
  const ways = {
    pressed: () => load.press(target, CONNECTIONS, publishingMs),
    paced: () => load.pace(target, PACE, publishingMs),
  };
  const measured = { pressed: [] as Pair[], paced: [] as Pair[] };
  for (let round = 0; round < publishingRounds; round++) {
    for (const way of ['pressed', 'paced'] as const) {
      tell(`${way}, with a publish every second and without`);
      const quiet = (await ways[way]()).p99;
      const publishing = (await whilePublishing(server, ways[way])).p99;
      measured[way].push({ quiet, publishing });
    }
  }
  return measured;
}

async function whilePublishing(server: Server, work: () => Promise<Turn>): Promise<Turn> {
  let isDone = false;
  const publish = async () => {
    for (let count = 0; !isDone; count++) {
      const begun = performance.now();
      await server.publish(`خبر ينشر كل ثانية، رقمه ${count}`);
      await pause(Math.max(0, 1000 - (performance.now() - begun)));
    }
  };
  const publishing = publish();
  try {
    return await work();
  } finally {
    isDone = true;
    await publishing;
  }
}

/**
 * Publishes on one newsroom while a reader asks another, or the same, without a pause.
 *
 * @returns ms from when the publish had returned to its caller until the reader had the story; below
 * zero where he had it sooner
 */
export async function measureVisible(
  publisher: Server,
  reader: Asked,
  question: Question,
  load: Load,
  publishes: number,
): Promise<number[]> {
  const delays: number[] = [];
  for (let count = 0; count < publishes; count++) {
    const headline = `خبر ينتظره القارئ ${count}-${process.pid}`;
    const seen = load.watch({ port: reader.server.port, path: reader.paths[question] }, headline);
    // Whether it comes is awaited below, also when the publish fails.
    seen.catch(() => {});
    await pause(20);
    const published = await publisher.publish(headline);
    delays.push((await seen) - published);
    await pause(100);
  }
  return delays;
}

/** The middle of the turns. */
export function middle(turns: readonly Measured[]): Omit<Measured, 'requests'> {
  const of = (name: keyof Measured) => median(turns.map((turn) => turn[name]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), cpuMs: of('cpuMs') };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
