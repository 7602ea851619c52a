/** Keeps something fresh outside of requests. */
export interface BackgroundRefresh {
  /** Refreshes after a moment, so that many changes in a row cost one refresh. */
  soon(): void;
  /** Refreshes every `WATCH_MS` from now on, until one fails. */
  watch(): void;
  /** Begins no other refresh, and resolves when none runs. */
  stop(): Promise<void>;
}

/** A refresh that finds nothing new is one read of one row. */
export const WATCH_MS = 250;
const MOMENT_MS = 20;

/**
 * @param refresh does nothing when nothing has changed
 * @param onError told of a refresh that failed, unless it was stopped; the watch ends with it, and
 *   whoever asks for it next begins a new one
 */
export function makeBackgroundRefresh(ports: {
  readonly refresh: () => Promise<unknown>;
  readonly onError: (error: unknown) => void;
}): BackgroundRefresh {
  let isWatching = false;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  const schedule = (ms: number): void => {
    if (isStopped) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => (running = run()), ms).unref();
  };
  const run = async (): Promise<void> => {
    timer = null;
    isAskedAgain = false;
    try {
      await ports.refresh();
    } catch (error) {
      isWatching = false;
      if (!isStopped) ports.onError(error);
    }
    running = null;
    if (isAskedAgain) schedule(MOMENT_MS);
    else if (isWatching) schedule(WATCH_MS);
  };
  return {
    soon() {
      if (running !== null) isAskedAgain = true;
      else schedule(MOMENT_MS);
    },
    watch() {
      if (isWatching) return;
      isWatching = true;
      if (running === null && timer === null) schedule(WATCH_MS);
    },
    async stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}
