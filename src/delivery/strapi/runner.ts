import type { NewDelivery } from './record-events';
import type { Transaction } from './table-store';

/** Sends what is pending, until it is stopped. */
export interface Runner {
  start(): Promise<void>;
  /** Joins the transaction of the publish: the job that will send it is committed with it. */
  enqueue(trx: Transaction, deliveries: readonly NewDelivery[]): Promise<void>;
  /** They were committed. Returns at once and never throws. */
  committed(deliveries: readonly NewDelivery[]): void;
  /** Something changed for these endpoints. Returns at once and never throws. */
  wake(endpoints: readonly number[]): void;
  /** Finishes what is in flight, leaves the rest in the tables. */
  stop(): Promise<void>;
}
