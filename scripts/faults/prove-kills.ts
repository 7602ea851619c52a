import type { FinalDelivery } from './fault-database';
import type { Acknowledged } from './notes';
import type { Recorded } from './recording-receiver';

/** Where the newsroom is killed, in turn; `anywhen` is the parent's SIGKILL at a random moment. */
export const KILL_POINTS = [
  ...['before-commit', 'after-commit', 'after-claim', 'mid-request', 'after-answer', 'mid-write'],
  'anywhen',
] as const;

/** A newsroom's life and what was there right after its death. */
export interface Life {
  readonly point: (typeof KILL_POINTS)[number];
  readonly readyAt: number;
  readonly endedAt: number;
  /** It came by its point and killed itself; a life that did not is ended by its parent. */
  readonly isReached: boolean;
  /** The write during which it died. */
  readonly cut: Acknowledged | null;
  /** What was pending. */
  readonly pending: readonly FinalDelivery[];
  /** What it had sent, so that of these nobody knew any more whether they had arrived. */
  readonly inDoubt: readonly string[];
}

/** What the kills at one point have shown. */
export interface PointProof {
  readonly kills: number;
  readonly reached: number;
  /** Writes that were cut short, and how many of them were in the tables. */
  readonly cut: number;
  readonly kept: number;
  /** Committed, pending and never sent before the kill, and received after it. */
  readonly sentLater: number;
  /** Received before the kill, not logged, and received again: same id and bytes, fresh timestamp. */
  readonly sentTwice: number;
  /** ms that newsrooms were up before the cut write arrived, at most; null when there was none. */
  readonly latestMs: number | null;
  /** Cut writes that arrived later than is promised for a machine that is not busy. */
  readonly late: number;
}

/**
 * After a commit and a crash the event is to be sent so soon after the restart, in ms. What comes later
 * is counted and not judged: three newsrooms that start on two cores are slow by themselves.
 */
const SOON_MS = 2000;

/**
 * What the kills have shown, point by point, and what contradicts the promises.
 *
 * @param final every delivery after the last newsroom had time to send everything
 */
export function proveKills(
  lives: readonly Life[],
  final: readonly FinalDelivery[],
  recorded: readonly Recorded[],
): { byPoint: Record<string, PointProof>; violations: string[] } {
  const receipts = groupReceipts(recorded);
  const deliveries = new Map(final.map((one) => [one.eventId, one]));
  const byPoint: Record<string, PointProof> = {};
  const violations = findUnexplained(lives, final, receipts);
  for (const point of KILL_POINTS) {
    const own = lives.filter((life) => life.point === point && life.isReached);
    const proofs = own.map((life) => {
      const proof = proveLife(life, lives, deliveries, receipts);
      violations.push(...contradictions(life, proof).map((text) => `${point}: ${text}`));
      return proof;
    });
    const sum = (count: (proof: LifeProof) => number) =>
      proofs.reduce((total, proof) => total + count(proof), 0);
    const waits = proofs.flatMap(({ cutMs }) => (cutMs === null ? [] : [cutMs]));
    byPoint[point] = {
      kills: lives.filter((life) => life.point === point).length,
      reached: own.length,
      cut: own.filter(({ cut }) => cut !== null).length,
      kept: proofs.filter(({ kept }) => kept !== null).length,
      sentLater: sum(({ sentLater }) => sentLater),
      sentTwice: sum(({ sentTwice }) => sentTwice),
      latestMs: waits.length > 0 ? Math.round(Math.max(...waits)) : null,
      late: waits.filter((ms) => ms > SOON_MS).length,
    };
  }
  return { byPoint, violations };
}

interface LifeProof {
  /** The event of the cut write, when it was committed. */
  readonly kept: FinalDelivery | null;
  readonly cutMs: number | null;
  readonly sentLater: number;
  readonly sentTwice: number;
  /** In doubt, and never received again though nothing newer replaced it. */
  readonly neverAgain: readonly string[];
}

function proveLife(
  life: Life,
  lives: readonly Life[],
  deliveries: ReadonlyMap<string, FinalDelivery>,
  receipts: ReadonlyMap<string, readonly Recorded[]>,
): LifeProof {
  const { cut, endedAt, pending, inDoubt } = life;
  const kept = cut === null ? null : (pending.find((one) => isOf(one, cut)) ?? null);
  const later = (id: string) => (receipts.get(id) ?? []).filter(({ at }) => at > endedAt);
  const earlier = (id: string) => (receipts.get(id) ?? []).filter(({ at }) => at <= endedAt);
  const twice = inDoubt.filter((id) => {
    const last = earlier(id).at(-1);
    return later(id).some((one) => Number(one.timestamp) > Number(last?.timestamp));
  });
  const first = kept === null ? undefined : later(kept.eventId)[0];
  const isFirst = kept !== null && earlier(kept.eventId).length === 0;
  return {
    kept,
    cutMs: first !== undefined && isFirst ? upTime(lives, endedAt, first.at) : null,
    sentLater: pending.filter(
      ({ eventId }) => earlier(eventId).length === 0 && later(eventId).length > 0,
    ).length,
    sentTwice: twice.length,
    neverAgain: inDoubt.filter(
      (id) => !twice.includes(id) && deliveries.get(id)?.status !== 'superseded',
    ),
  };
}

/** What one kill must have shown, beyond the account of all events. */
function contradictions({ point, cut, inDoubt, pending }: Life, proof: LifeProof): string[] {
  const found = proof.neverAgain.map((id) => `${id} was in doubt and not sent again`);
  if (point === 'before-commit' && proof.kept !== null) {
    found.push(`${cut?.revision} is in the tables`);
  }
  if (point === 'after-commit' && cut !== null && proof.kept === null) {
    found.push(`${cut.event} ${cut.revision} is not in the tables`);
  }
  // In the middle of a request it may still be on its way to the receiver, and get no further.
  if (['after-answer', 'mid-write'].includes(point) && inDoubt.length === 0) {
    const reasons = pending.flatMap(({ reason }) => reason ?? []);
    found.push(`nothing had been sent; ${pending.length} pending ${reasons.join('; ')}`);
  }
  return found;
}

/**
 * Every duplicate has a kill that explains it: a delivery that succeeded was received once, and once
 * more for each kill that left it in doubt.
 */
function findUnexplained(
  lives: readonly Life[],
  final: readonly FinalDelivery[],
  receipts: ReadonlyMap<string, readonly Recorded[]>,
): string[] {
  const doubts = new Map<string, number>();
  for (const id of lives.flatMap(({ inDoubt }) => inDoubt)) {
    doubts.set(id, (doubts.get(id) ?? 0) + 1);
  }
  return final.flatMap(({ eventId, status }) => {
    const expected = (doubts.get(eventId) ?? 0) + (status === 'succeeded' ? 1 : 0);
    const received = receipts.get(eventId)?.length ?? 0;
    return received === expected
      ? []
      : [`${eventId} (${status}) came ${received} times, its kills explain ${expected}`];
  });
}

function groupReceipts(recorded: readonly Recorded[]): Map<string, Recorded[]> {
  const groups = new Map<string, Recorded[]>();
  for (const one of recorded) {
    const group = groups.get(one.id);
    if (group) group.push(one);
    else groups.set(one.id, [one]);
  }
  return groups;
}

function isOf(delivery: FinalDelivery, { event, documentId, revision }: Acknowledged): boolean {
  return event === 'entry.unpublish'
    ? delivery.event === event && delivery.documentId === documentId
    : delivery.revision === revision;
}

/** How long newsrooms were up between a death and a moment, in ms. */
function upTime(lives: readonly Life[], from: number, to: number): number {
  return lives
    .filter(({ readyAt }) => readyAt > from && readyAt < to)
    .reduce((total, { readyAt, endedAt }) => total + Math.min(endedAt, to) - readyAt, 0);
}
