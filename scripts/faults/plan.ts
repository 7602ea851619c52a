import type { Outcome, Stage } from './scenarios/scenario';
import { playBulk } from './scenarios/bulk';
import { playDrain } from './scenarios/drain';
import { playSecondProcess } from './scenarios/second-process';
import { playTwoNodes } from './scenarios/two-nodes';

export type Client = 'sqlite' | 'postgres';

/** A fault that one newsroom or two are put through. */
export interface Scenario {
  readonly name: string;
  readonly clients: readonly Client[];
  /** Over `newsroom.delivery`. */
  readonly settings: object;
  play(stage: Stage): Promise<Outcome>;
}

/** What takes too long for `npm test`; the restart and the kills beside them need more than a stage. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'drain', clients: ['sqlite', 'postgres'], settings: {}, play: playDrain },
  { name: 'second', clients: ['sqlite'], settings: {}, play: playSecondProcess },
  { name: 'nodes', clients: ['postgres'], settings: {}, play: playTwoNodes },
  { name: 'bulk', clients: ['sqlite', 'postgres'], settings: {}, play: playBulk },
];
