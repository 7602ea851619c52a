import { DELIVERY_STATUSES, type DeliveryStatus } from '../../delivery/delivery-contract';

const HOUR_MS = 60 * 60_000;

/** How far back the log is looked at. */
export const PERIODS = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS } as const;
export type Period = keyof typeof PERIODS;

/** Deliveries a page. */
export const PAGE_SIZE = 20;

/** What of the log is looked at: it is in the address of the page, so that it can be sent to others. */
export interface LogChoice {
  readonly status: DeliveryStatus | null;
  readonly endpoint: string | null;
  readonly type: string | null;
  readonly period: Period | null;
  /** From 1. */
  readonly page: number;
}

/** The filter in the terms of the admin API. */
export interface LogQuery {
  readonly status?: DeliveryStatus;
  readonly endpoint?: string;
  readonly type?: string;
  /** In ms. */
  readonly since?: number;
}

/** Whatever an address says that makes no sense is left out. */
export function readChoice(params: URLSearchParams): LogChoice {
  const page = Number(params.get('page'));
  const endpoint = params.get('endpoint');
  return {
    status: DELIVERY_STATUSES.find((status) => status === params.get('status')) ?? null,
    endpoint: endpoint !== null && /^\d+$/.test(endpoint) ? endpoint : null,
    type: params.get('type') || null,
    period: (Object.keys(PERIODS) as Period[]).find((one) => one === params.get('period')) ?? null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of another choice; a new filter begins at the first page. */
export function writeChoice(before: LogChoice, change: Partial<LogChoice>): URLSearchParams {
  const { page, ...filter } = { ...before, page: 1, ...change };
  const set = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1]);
  return new URLSearchParams([...set, ...(page > 1 ? [['page', String(page)]] : [])]);
}

/** @param now in ms */
export function toQuery({ status, endpoint, type, period }: LogChoice, now: number): LogQuery {
  return {
    ...(status !== null && { status }),
    ...(endpoint !== null && { endpoint }),
    ...(type !== null && { type }),
    ...(period !== null && { since: now - PERIODS[period] }),
  };
}
