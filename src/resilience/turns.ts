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

/** Readers of answers that are in memory wait so long for a save, in ms, and for its longest step. */
const LONGEST_TURN_MS = 2;

/** Turns of the event loop that we run in. @param now in ms, never back */
export function makeLoopTurns(now: TurnPorts['now']): Turns {
  return makeTurns(LONGEST_TURN_MS, { now, afterOthers: setImmediate });
}

/**
 * With several at work, one goes on in each round of the event loop, and the one whose turn was over
 * before those who came behind it: side by side all of them would end as late as the last.
 *
 * @param longestMs how long work may go on without others; the step that is too long counts, too
 */
export function makeTurns(longestMs: number, { now, afterOthers }: TurnPorts): Turns {
  const waiting: (() => void)[] = [];
  let begun: number | null = null;
  let isOver = false;

  const begin = () => {
    begun = now();
    isOver = false;
    afterOthers(() => {
      begun = null;
      const next = waiting.shift();
      if (next === undefined) return;
      begin();
      next();
    });
  };
  return {
    take() {
      if (begun === null) begin();
      if (!isOver && now() - (begun ?? 0) < longestMs) return undefined;
      const isFirst = !isOver;
      isOver = true;
      return new Promise((goOn) => {
        if (isFirst) waiting.unshift(goOn);
        else waiting.push(goOn);
      });
    },
  };
}
