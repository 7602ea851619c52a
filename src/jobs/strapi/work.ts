import type { Transaction } from '../../delivery/strapi/table-store';
import type { Job, StepOutcome } from '../job';

/** Long work that goes in steps, each a short transaction. */
export interface SteppedWork {
  readonly type: 'steps';
  /** What takes long and writes nothing, before the transaction of a step. */
  prepare(): Promise<unknown>;
  /** @param limit of stories; the step may end earlier */
  step(job: Job, trx: Transaction, limit: number): Promise<StepOutcome>;
  /** Passes over the one story that a step with a limit of one has failed at. */
  skip(job: Job, reason: string): Promise<StepOutcome>;
}

/** Long work whose writing is one transaction; what comes before it may be begun again. */
export interface WholeWork {
  readonly type: 'whole';
  /** @param finish ends the job, in the transaction that is open; false: it is to be cancelled */
  run(job: Job, finish: (outcome: StepOutcome) => Promise<boolean>): Promise<void>;
}

export type Work = SteppedWork | WholeWork;
