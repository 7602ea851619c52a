/** How often a line is printed where nobody watches, in steps. */
const EVERY = 10;

/** Tells how far a long run is and how long it will go on. */
export interface Progress {
  step(what: string): void;
}

/** @param out a terminal gets one line that changes, a file a line now and then */
export function makeProgress(
  name: string,
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  const started = Date.now();
  let done = 0;
  return {
    step(what) {
      done += 1;
      if (!out.isTTY && done % EVERY !== 0 && done !== total) return;
      const leftMs = ((Date.now() - started) / done) * (total - done);
      const line = `${name}: ${done}/${total}, about ${readable(leftMs)} left (${what})`;
      out.write(out.isTTY ? `\r\u001b[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
    },
  };
}

function readable(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
