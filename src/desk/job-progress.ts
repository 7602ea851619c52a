import type { JobView } from './job-contract';

export interface JobProgress {
  /** 0 … 1; null while the total is unknown. */
  readonly share: number | null;
  /** Of `done`, a second; null before anything is done. */
  readonly perSecond: number | null;
  /** In ms; null while it cannot be told. */
  readonly leftMs: number | null;
}

/** How far a job is, how fast it has been, and how long the rest takes at that pace. */
export function progressOf({ done, total, workedMs }: JobView): JobProgress {
  const perSecond = done > 0 && workedMs > 0 ? (done * 1000) / workedMs : null;
  if (total === null) return { share: null, perSecond, leftMs: null };
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const left = Math.max(total - done, 0);
  return { share, perSecond, leftMs: perSecond === null ? null : (left * 1000) / perSecond };
}

/** Whether it waits or runs. */
export function isOpen({ status }: Pick<JobView, 'status'>): boolean {
  return status === 'waiting' || status === 'running';
}
