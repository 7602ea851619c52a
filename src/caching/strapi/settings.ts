import type { Core } from '@strapi/strapi';

export interface CacheSettings {
  readonly isOn: boolean;
  /** Memory for answers, in bytes. */
  readonly maxBytes: number;
}

const LARGEST_MB = 4096;

/** @throws when a setting is out of its range: better no start than a server without memory */
export function readCacheSettings(strapi: Core.Strapi): CacheSettings {
  const isOn = strapi.config.get('newsroom.cache.isOn', true);
  const megabytes = strapi.config.get('newsroom.cache.megabytes', 64);
  if (!(megabytes >= 1 && megabytes <= LARGEST_MB)) {
    throw new Error(
      `CACHE_MEGABYTES="${megabytes}": المتوقع من 1 إلى ${LARGEST_MB} • expected 1 to ${LARGEST_MB} (config/newsroom.ts)`,
    );
  }
  return { isOn, maxBytes: megabytes * 1024 * 1024 };
}
