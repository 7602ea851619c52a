/** Places where a crash is most likely to lose or double something; the fault tests die there. */
export type KillPoint =
  'before-commit' | 'after-commit' | 'after-claim' | 'mid-request' | 'after-answer' | 'mid-write';

/** The one environment variable of the fault tests. */
let current = makeKillPoints(process.env.AJIL_KILL_AT);

/** Called by the engine at every point that it comes by. */
export function reach(point: KillPoint): void {
  current(point);
}

/** Counts from now on, for a newsroom that is to recover first and to die afterwards. */
export function armKillPoint(spec: string): void {
  current = makeKillPoints(spec);
}

/**
 * Makes `reach(point)`, which kills this process the hard way (SIGKILL, nothing is flushed) when it
 * comes by the named point for the n-th time.
 *
 * @param spec `point:n`, as in `after-answer:3`; undefined or production: nothing ever happens
 */
function makeKillPoints(spec: string | undefined): (point: KillPoint) => void {
  if (!spec || process.env.NODE_ENV === 'production') return () => {};
  const [point, count = '1'] = spec.split(':');
  let left = Number(count);
  return (reached) => {
    if (reached === point && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
