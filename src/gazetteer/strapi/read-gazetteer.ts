import { performance } from 'node:perf_hooks';

import type { Core } from '@strapi/strapi';

import type { EntityRecord } from '../../tagging/entity-record';
import { loadStamp } from '../../tagging/strapi/gazetteer-stamp-store';
import { readEntities } from '../../tagging/strapi/read-entities';
import { makeTimeSlice } from '../../tagging/strapi/time-slice';

/** The gazetteer of a database. */
export interface StoredGazetteer {
  /** Its mark before it was read. */
  readonly stamp: string;
  /** All records by key, those that are switched off too. */
  readonly records: ReadonlyMap<string, EntityRecord>;
  /** Keys of those that are switched off. */
  readonly switchedOff: ReadonlySet<string>;
}

export async function readGazetteer(strapi: Core.Strapi): Promise<StoredGazetteer> {
  const stamp = await loadStamp(strapi);
  const entities = await readEntities(
    strapi,
    new Map(),
    makeTimeSlice(() => performance.now()),
  );
  const records = new Map<string, EntityRecord>();
  const switchedOff = new Set<string>();
  for (const { record, active } of entities.values()) {
    records.set(record.key, record);
    if (!active) switchedOff.add(record.key);
  }
  return { stamp, records, switchedOff };
}
