/** What an evaluation counts. */
export interface Counts {
  readonly right: number;
  /** Tagged and not in the gold. */
  readonly wrong: number;
  /** In the gold and not tagged. */
  readonly missed: number;
}

/** One line of the report. */
export interface Result {
  readonly set: string;
  readonly counts: Counts;
  /** Kinds of errors, each with how often it happens. */
  readonly errors: ReadonlyMap<string, number>;
  /** What the reader has to know of this figure. */
  readonly note: string;
}

export interface Figures {
  /** Percentages. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing tagged is precise, nothing to find is all found. */
export function figuresOf({ right, wrong, missed }: Counts): Figures {
  const precision = right + wrong === 0 ? 100 : (100 * right) / (right + wrong);
  const recall = right + missed === 0 ? 100 : (100 * right) / (right + missed);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Counts that grow while a set is read. */
export function makeTally() {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const errors = new Map<string, number>();
  const note = (error: string): void => {
    errors.set(error, (errors.get(error) ?? 0) + 1);
  };
  return {
    right: (): void => void right++,
    wrong(error: string): void {
      wrong++;
      note(`+ ${error}`);
    },
    missed(error: string): void {
      missed++;
      note(`- ${error}`);
    },
    result: (set: string, noteText: string): Result => ({
      set,
      counts: { right, wrong, missed },
      errors,
      note: noteText,
    }),
  };
}
