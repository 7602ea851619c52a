import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { EntityRecord } from '../entity-record';
import { toRecord } from './entity-rows';
import { type EntityVersion, listEntityVersions, loadEntityRows } from './entity-store';
import type { KnownEntities } from './find-or-create-entities';
import type { TimeSlice } from './time-slice';

/** A row of the entity table as it was read. */
export interface ReadEntity {
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  readonly documentId: string;
  readonly active: boolean;
  /** Row of its country, whose code may change without this row. */
  readonly countryId: number | null;
  readonly record: EntityRecord;
  /** Hash of the record. */
  readonly digest: string;
}

/** Row id → what was read, in the order of the ids. */
export type ReadEntities = ReadonlyMap<number, ReadEntity>;

/**
 * The entity table as it is now. Rows that were read before and have not been written since are not
 * read again: after one edit among 100,000 entities that is all of them but one.
 */
export async function readEntities(
  strapi: Core.Strapi,
  before: ReadEntities,
  slice: TimeSlice,
): Promise<ReadEntities> {
  const versions = await listVersions(strapi, slice);
  const stale = versions.filter(({ id, updatedAt }) => before.get(id)?.updatedAt !== updatedAt);
  const fresh = new Map<number, ReadEntity>();
  for (let from = 0; from < stale.length; from += ROWS) {
    const ids = stale.slice(from, from + ROWS).map(({ id }) => id);
    for (const row of await loadEntityRows(strapi, ids)) {
      const record = toRecord(row);
      fresh.set(row.id, {
        updatedAt: Date.parse(row.updatedAt),
        documentId: row.documentId,
        active: row.active,
        countryId: row.country?.id ?? null,
        record,
        digest: createHash('sha256').update(JSON.stringify(record)).digest('base64'),
      });
    }
    await slice.rest();
  }
  const now = new Map<number, ReadEntity>();
  for (const { id } of versions) {
    const entity = fresh.get(id) ?? before.get(id);
    // A row may have been deleted since it was listed.
    if (entity !== undefined) now.set(id, entity);
    if (slice.isOver()) await slice.rest();
  }
  return now;
}

/** The records that are switched on, and a hash of them that is equal wherever they are equal. */
export interface ActiveRecords {
  readonly records: readonly EntityRecord[];
  readonly hash: string;
}

/** @param salt what else decides the hash */
export async function activeRecords(
  entities: ReadEntities,
  salt: string,
  slice: TimeSlice,
): Promise<ActiveRecords> {
  const hash = createHash('sha256').update(salt);
  const records: EntityRecord[] = [];
  for (const { active, countryId, record, digest } of entities.values()) {
    if (slice.isOver()) await slice.rest();
    if (!active) continue;
    const country = countryId === null ? '' : (entities.get(countryId)?.record.iso2 ?? '');
    hash.update(digest).update(country);
    records.push(country === record.country ? record : { ...record, country });
  }
  return { records, hash: hash.digest('hex').slice(0, 16) };
}

/** What a save needs to know of the rows, switched off or not. */
export async function rowsByKey(entities: ReadEntities, slice: TimeSlice): Promise<KnownEntities> {
  const known: KnownEntities = new Map();
  for (const [id, { documentId, record }] of entities) {
    known.set(record.key, { id, documentId, key: record.key });
    if (slice.isOver()) await slice.rest();
  }
  return known;
}

/** Rows a query: some milliseconds each, as better-sqlite3 works on the thread of the server. */
const ROWS = 250;
const VERSIONS = 5000;

async function listVersions(strapi: Core.Strapi, slice: TimeSlice): Promise<EntityVersion[]> {
  const versions: EntityVersion[] = [];
  for (let last = 0; ;) {
    const page = await listEntityVersions(strapi, last, VERSIONS);
    versions.push(...page);
    if (page.length < VERSIONS) return versions;
    last = page[page.length - 1]!.id;
    await slice.rest();
  }
}
