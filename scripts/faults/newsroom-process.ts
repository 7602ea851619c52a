import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** What a newsroom is told to do once it listens. */
export interface Work {
  /** `point:n` at which it kills itself, or null. */
  readonly killAt: string | null;
  readonly writes: number;
  readonly bulk: Bulk | null;
}

/** Stories that are published in one transaction. */
export interface Bulk {
  readonly stories: number;
  readonly isRolledBack: boolean;
}

/** A newsroom in a process of its own. */
export interface NewsroomProcess {
  readonly child: ChildProcess;
  /** The last of what it printed. */
  output(): string;
  /** Resolves with the signal that ended it, or null when it ended by itself. */
  readonly ended: Promise<NodeJS.Signals | null>;
  /** @throws with the end of its output when it ends first */
  until(message: 'ready' | 'done'): Promise<void>;
  work(work: Partial<Work>): void;
  kill(): void;
  /** As an operator stops it, with SIGTERM: what is in flight ends first. */
  stop(): Promise<void>;
}

/** Starts a newsroom that may be killed at any time. */
export function startNewsroom(root: string, env: NodeJS.ProcessEnv): NewsroomProcess {
  const script = path.join(root, 'scripts/faults/newsroom-child.mjs');
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk).slice(-4000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal));
  });
  const said = new Set<unknown>();
  child.on('message', (message) => said.add(message));
  return {
    child,
    ended,
    output: () => output,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        if (said.has(wanted)) return resolve();
        child.on('message', (message) => {
          if (message === wanted) resolve();
        });
        void ended.then(() =>
          reject(new Error(`the newsroom ended before "${wanted}":\n${output}`)),
        );
      }),
    work(part) {
      const work: Work = { killAt: null, writes: 0, bulk: null, ...part };
      if (child.connected) child.send(work);
    },
    kill: () => child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
