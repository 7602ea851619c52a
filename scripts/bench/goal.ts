/** One goal of speed, and what was measured. */
export interface Goal {
  readonly text: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Prints the goals one a line. */
export function renderGoals(goals: readonly Goal[]): string {
  return goals
    .map(({ text, measured, isMet }) => `${isMet ? 'met   ' : 'MISSED'}  ${text}: ${measured}`)
    .join('\n');
}
