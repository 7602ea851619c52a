import type { EndpointFilters } from './filters';

export const DELIVERY_STATUSES = [
  'pending',
  'succeeded',
  'failed',
  'superseded',
  'cancelled',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A delivery as the log shows it. Times in ms since 1970, as everywhere here. */
export interface LoggedDelivery {
  readonly id: number;
  readonly endpoint: number;
  readonly status: DeliveryStatus;
  readonly reason: string | null;
  readonly attempts: number;
  /** null when there is no further try; 0 means at once. */
  readonly nextAt: number | null;
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly eventId: string;
  readonly type: string;
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
}

export interface LoggedAttempt {
  readonly number: number;
  readonly startedAt: number;
  readonly durationMs: number;
  readonly outcome: string;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly answer: string;
  readonly retryAt: number | null;
}

/** A page of the log. */
export interface LogPage {
  readonly deliveries: readonly LoggedDelivery[];
  /** On all pages. */
  readonly total: number;
}

export interface DeliveryWithTries extends LoggedDelivery {
  /** Oldest first. */
  readonly tries: readonly LoggedAttempt[];
  /** As it is sent; null: purged. */
  readonly body: string | null;
  readonly hash: string;
}

export interface Replayed {
  /** Ids of deliveries that are sent again. */
  readonly replayed: readonly number[];
  readonly endpoints: readonly number[];
  /** Finished ones that were left alone, and why. */
  readonly skipped: readonly { readonly id: number; readonly reason: 'superseded' | 'purged' }[];
}

/** An endpoint as people see it: everything but its secrets. */
export interface EndpointView {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly isEnabled: boolean;
  readonly isPaused: boolean;
  /** The WebSub hub of the settings: told one thing only, and signed for nobody. */
  readonly isHub: boolean;
  readonly isThin: boolean;
  readonly filters: EndpointFilters;
  readonly hasSecret: boolean;
  /** `gone` or `dead`, when Ajil switched it off. */
  readonly disabledReason: string | null;
  readonly failures: number;
  readonly failingSince: number | null;
  readonly blockedUntil: number | null;
  readonly lastSuccessAt: number | null;
  readonly lastFailureAt: number | null;
  readonly counts: Readonly<Partial<Record<DeliveryStatus, number>>>;
}

export type LatestAttempt = Pick<LoggedAttempt, 'startedAt' | 'durationMs' | 'outcome'>;

export interface EndpointWithAttempts extends EndpointView {
  /** Newest first. */
  readonly latest: readonly LatestAttempt[];
}

/** What people change of an endpoint; what is absent stays. */
export interface EndpointSettings {
  readonly events?: readonly string[];
  readonly filters?: EndpointFilters;
  readonly isThin?: boolean;
  readonly isPaused?: boolean;
}
