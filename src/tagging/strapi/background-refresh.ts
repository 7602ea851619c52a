/** Keeps something fresh outside of requests. */
export interface BackgroundRefresh {
  /** Refreshes after a moment, so that many changes in a row cost one refresh. */
  soon(): void;
  /** Refreshes every `WATCH_MS` from now on, until one fails. */
  watch(): void;
}

/** A refresh that finds nothing new is one read of one row. */
export const WATCH_MS = 250;
const MOMENT_MS = 20;

/**
 * @param refresh does nothing when nothing has changed
 * @param onError told of a refresh that failed, e.g. because the newsroom is closing; the watch ends
 *   with it, and whoever asks for it next begins a new one
 */
export function makeBackgroundRefresh(ports: {
  readonly refresh: () => Promise<unknown>;
  readonly onError: (error: unknown) => void;
}): BackgroundRefresh {
  let isWatching = false;
  let timer: NodeJS.Timeout | null = null;
  let isRunning = false;
  let isAskedAgain = false;

  const schedule = (ms: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void run(), ms).unref();
  };
  const run = async (): Promise<void> => {
    timer = null;
    isRunning = true;
    isAskedAgain = false;
    try {
      await ports.refresh();
    } catch (error) {
      isWatching = false;
      ports.onError(error);
    }
    isRunning = false;
    if (isAskedAgain) schedule(MOMENT_MS);
    else if (isWatching) schedule(WATCH_MS);
  };
  return {
    soon() {
      if (isRunning) isAskedAgain = true;
      else schedule(MOMENT_MS);
    },
    watch() {
      if (isWatching) return;
      isWatching = true;
      if (!isRunning && timer === null) schedule(WATCH_MS);
    },
  };
}
