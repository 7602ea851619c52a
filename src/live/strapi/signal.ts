/** Wakes one who waits. */
export interface Signal {
  give(): void;
  /**
   * At once when it was given since the last time.
   *
   * @param limitMs after which it goes on without one; null: never
   */
  next(limitMs: number | null): Promise<void>;
}

export function makeSignal(): Signal {
  let isGiven = false;
  let wake = () => {};
  return {
    give() {
      isGiven = true;
      wake();
    },
    async next(limitMs) {
      if (!isGiven) {
        await new Promise<void>((resolve) => {
          const timer = limitMs === null ? undefined : setTimeout(resolve, limitMs).unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isGiven = false;
      wake = () => {};
    },
  };
}
