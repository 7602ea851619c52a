import type { EndpointView, LoggedDelivery } from '../../delivery/delivery-contract';
import type { DeskMessage } from '../desk-text';

/** Colours of the design system. */
export type Tone = 'success' | 'danger' | 'warning' | 'primary' | 'neutral';
export type Mark = 'check' | 'cross' | 'clock' | 'again' | 'minus' | 'pause' | 'warning';

/** How a state is shown: by a word, a sign and a colour, so that no reader depends on one of them. */
export interface Look {
  readonly label: DeskMessage;
  readonly tone: Tone;
  readonly mark: Mark;
}

const STATUS_LOOKS: Readonly<Record<LoggedDelivery['status'], Look>> = {
  pending: { label: 'desk.delivery.pending', tone: 'primary', mark: 'clock' },
  succeeded: { label: 'desk.delivery.succeeded', tone: 'success', mark: 'check' },
  failed: { label: 'desk.delivery.failed', tone: 'danger', mark: 'cross' },
  superseded: { label: 'desk.delivery.superseded', tone: 'neutral', mark: 'minus' },
  cancelled: { label: 'desk.delivery.cancelled', tone: 'neutral', mark: 'minus' },
};

export const STATUS_LABELS = Object.entries(STATUS_LOOKS).map(
  ([status, { label }]) => [status as LoggedDelivery['status'], label] as const,
);

/** A delivery that waits because it has failed is another thing to its reader than a new one. */
export function lookOfDelivery({
  status,
  attempts,
}: Pick<LoggedDelivery, 'status' | 'attempts'>): Look {
  if (status === 'pending' && attempts > 0) {
    return { label: 'desk.delivery.retrying', tone: 'warning', mark: 'again' };
  }
  return STATUS_LOOKS[status];
}

const OUTCOME_LOOKS: Readonly<Record<string, Look>> = {
  succeeded: { label: 'desk.attempt.succeeded', tone: 'success', mark: 'check' },
  retry: { label: 'desk.attempt.failed', tone: 'danger', mark: 'cross' },
  gone: { label: 'desk.attempt.gone', tone: 'danger', mark: 'minus' },
};

export function lookOfAttempt(outcome: string): Look {
  return OUTCOME_LOOKS[outcome] ?? (OUTCOME_LOOKS.retry as Look);
}

/** @param now in ms */
export function lookOfEndpoint(
  endpoint: Pick<
    EndpointView,
    'isEnabled' | 'isPaused' | 'disabledReason' | 'failures' | 'blockedUntil' | 'lastSuccessAt'
  >,
  now: number,
): Look {
  const { isEnabled, isPaused, disabledReason, failures, blockedUntil, lastSuccessAt } = endpoint;
  if (!isEnabled) return { label: offLabel(disabledReason), tone: 'danger', mark: 'cross' };
  if (isPaused) return { label: 'desk.endpoint.paused', tone: 'neutral', mark: 'pause' };
  if ((blockedUntil ?? 0) > now) {
    return { label: 'desk.endpoint.resting', tone: 'warning', mark: 'clock' };
  }
  if (failures > 0) return { label: 'desk.endpoint.failing', tone: 'warning', mark: 'warning' };
  if (lastSuccessAt === null) {
    return { label: 'desk.endpoint.unused', tone: 'neutral', mark: 'minus' };
  }
  return { label: 'desk.endpoint.healthy', tone: 'success', mark: 'check' };
}

function offLabel(reason: string | null): DeskMessage {
  if (reason === 'gone') return 'desk.endpoint.gone';
  return reason === 'dead' ? 'desk.endpoint.dead' : 'desk.endpoint.off';
}
