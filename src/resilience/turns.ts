/** Shares the one thread of a process between long work and those who wait for a moment of it. */
export interface Turns {
  /**
   * To be asked between two steps of long work.
   *
   * @returns undefined: go on; else go on when others have had their turn
   */
  take(): Promise<void> | undefined;
}

export interface TurnPorts {
  /** In ms, never back. */
  readonly now: () => number;
  /** Calls back when what is waiting in the event loop has run. */
  readonly afterOthers: (callback: () => void) => void;
}

/** @param longestMs how long work may go on without others; the step that is too long counts, too */
export function makeTurns(longestMs: number, { now, afterOthers }: TurnPorts): Turns {
  let begun: number | null = null;
  /** One for all who wait, so that they go on in the order in which they came. */
  let pause: Promise<void> | null = null;
  return {
    take() {
      if (pause !== null) return pause;
      const at = now();
      if (begun === null) {
        begun = at;
        afterOthers(() => (begun = null));
      }
      if (at - begun < longestMs) return undefined;
      pause = new Promise((resolve) => {
        afterOthers(() => {
          pause = null;
          resolve();
        });
      });
      return pause;
    },
  };
}
