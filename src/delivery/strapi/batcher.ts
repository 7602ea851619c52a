export interface Batcher<T> {
  /**
   * Resolves when the item has been written.
   *
   * @param isUrgent something waits for it
   */
  add(item: T, isUrgent: boolean): Promise<void>;
  /** Something waits for what has been added. */
  hurry(): void;
  /** Resolves when nothing is left to write; from now on it no longer rests. */
  idle(): Promise<void>;
}

/** Time between the end of a batch and the next one, in ms. */
export interface Rest {
  readonly urgentMs: number;
  readonly otherMs: number;
}

/**
 * Writes items in batches, in the order in which they came: what comes in while a batch is being
 * written, and for a while after it, goes out together. One fsync then serves many, and a quiet system
 * waits for nothing.
 *
 * @param write must write all or nothing; a batch that failed is written again, for ever
 */
export function makeBatcher<T>({
  write,
  onError,
  retryMs,
  rest,
}: {
  write: (batch: readonly T[]) => Promise<void>;
  onError: (error: unknown) => void;
  retryMs: number;
  rest: Rest;
}): Batcher<T> {
  let waiting: { item: T; done: () => void }[] = [];
  let writing: Promise<void> | null = null;
  let writtenAt = -Infinity;
  let restMs = rest.otherMs;
  let restAnew = () => {};
  let isIdling = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      await restUntilDue();
      const batch = waiting;
      waiting = [];
      await writeUntilDone(batch.map(({ item }) => item));
      writtenAt = performance.now();
      if (!isIdling) restMs = rest.otherMs;
      for (const { done } of batch) done();
    }
    writing = null;
  }

  /** Looks at the clock again whenever the rest has become shorter. */
  async function restUntilDue(): Promise<void> {
    for (;;) {
      const ms = writtenAt + restMs - performance.now();
      if (ms <= 0) return;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
        restAnew = resolve;
      });
      clearTimeout(timer);
    }
  }

  function shorten(ms: number): void {
    restMs = Math.min(restMs, ms);
    restAnew();
  }

  async function writeUntilDone(items: readonly T[]): Promise<void> {
    for (;;) {
      try {
        return await write(items);
      } catch (error) {
        onError(error);
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  }

  return {
    add: (item, isUrgent) =>
      new Promise((done) => {
        waiting.push({ item, done });
        if (isUrgent) shorten(rest.urgentMs);
        writing ??= writeAll();
      }),
    hurry: () => shorten(rest.urgentMs),
    idle: async () => {
      isIdling = true;
      shorten(0);
      await writing;
    },
  };
}
