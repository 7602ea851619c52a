import type { Core } from '@strapi/strapi';

import { DEFAULT_HEALTH_RULES, DEFAULT_SCHEDULE, type HealthRules, type RetrySchedule } from '..';
import { deliveryErrors } from './delivery-errors';
import { parseAddressList } from './guarded-agents';

export const ROLES = ['web', 'worker', 'both'] as const;

/** Which part of the work this process does; on SQLite there is only one process, which does both. */
export type Role = (typeof ROLES)[number];

export interface DeliverySettings {
  readonly role: Role;
  /** CIDRs of private addresses that may be sent to. */
  readonly allowAddresses: readonly string[];
  /** Requests in flight to one endpoint. */
  readonly concurrency: number;
  readonly schedule: RetrySchedule;
  readonly health: HealthRules;
  /** A body above this many bytes of UTF-8 goes out as a thin event. */
  readonly payloadCapBytes: number;
  /** How long both secrets sign after a rotation, in ms. */
  readonly rotationMs: number;
  /** How often the tables are looked through for what is due, in ms. */
  readonly sweepMs: number;
  /** How long the WebSub hub is told of a change at most after it, with all others of that time, in ms. */
  readonly hubWindowMs: number;
  /** How long a stop waits for requests in flight, in ms. */
  readonly drainMs: number;
  readonly connectTimeoutMs: number;
  readonly totalTimeoutMs: number;
  /** Days after which a finished event loses its body, and a year later its row. */
  readonly keepBodiesDays: number;
  readonly keepRowsDays: number;
  /** Bearer token of the metrics address; without one there is no such address. */
  readonly metricsToken: string;
}

export const DEFAULT_SETTINGS: DeliverySettings = {
  role: 'both',
  allowAddresses: [],
  concurrency: 4,
  schedule: DEFAULT_SCHEDULE,
  health: DEFAULT_HEALTH_RULES,
  payloadCapBytes: 1024 * 1024,
  rotationMs: 24 * 60 * 60_000,
  sweepMs: 1000,
  hubWindowMs: 1000,
  drainMs: 16_000,
  connectTimeoutMs: 5000,
  totalTimeoutMs: 15_000,
  keepBodiesDays: 30,
  keepRowsDays: 395,
  metricsToken: '',
};

/** `newsroom.delivery` of the configuration over the defaults, read anew at every call. */
export function readSettings(strapi: Core.Strapi): DeliverySettings {
  return {
    ...DEFAULT_SETTINGS,
    ...strapi.config.get<Partial<DeliverySettings>>('newsroom.delivery', {}),
  };
}

/** @throws naming the setting that is wrong; a newsroom that cannot deliver as it was told does not start */
export function checkSettings(
  { role, allowAddresses }: DeliverySettings,
  client: 'sqlite' | 'postgres',
): void {
  if (!ROLES.includes(role)) throw deliveryErrors.unknownRole(role, ROLES);
  if (client === 'sqlite' && role !== 'both') throw deliveryErrors.roleOnSqlite(role);
  parseAddressList(allowAddresses);
}
