export interface Batcher<T> {
  /** Resolves when the item has been written. */
  add(item: T): Promise<void>;
  /** Resolves when nothing is left to write. */
  idle(): Promise<void>;
}

/**
 * Writes items in batches: while one batch is being written, what comes in waits and goes out
 * together. One fsync then serves many, and a quiet system waits for nothing.
 *
 * @param write must write all or nothing; a batch that failed is written again, for ever
 */
export function makeBatcher<T>({
  write,
  onError,
  retryMs,
}: {
  write: (batch: readonly T[]) => Promise<void>;
  onError: (error: unknown) => void;
  retryMs: number;
}): Batcher<T> {
  let waiting: { item: T; done: () => void }[] = [];
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await writeUntilDone(batch.map(({ item }) => item));
      for (const { done } of batch) done();
    }
    writing = null;
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
    add: (item) =>
      new Promise((done) => {
        waiting.push({ item, done });
        writing ??= writeAll();
      }),
    idle: async () => {
      await writing;
    },
  };
}
