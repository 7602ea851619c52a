import type { Core } from '@strapi/strapi';

export interface LiveSettings {
  /** Streams from one address. */
  readonly perAddress: number;
  /** Streams of one process. */
  readonly inAll: number;
  /** How often the table is asked for events that nobody told of, in ms. */
  readonly pollMs: number;
  /** Events that a reader may be behind and still resume. */
  readonly mostEvents: number;
  /** How old such an event may be, in ms. */
  readonly keepMs: number;
}

export const DEFAULT_SETTINGS: LiveSettings = {
  perAddress: 100,
  inAll: 10_000,
  pollMs: 1_000,
  mostEvents: 1_000,
  keepMs: 24 * 60 * 60_000,
};

/** `newsroom.live` of the configuration over the defaults. */
export function readSettings(strapi: Core.Strapi): LiveSettings {
  return { ...DEFAULT_SETTINGS, ...strapi.config.get<Partial<LiveSettings>>('newsroom.live', {}) };
}
