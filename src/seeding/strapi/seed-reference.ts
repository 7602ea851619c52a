import path from 'node:path';

import type { Core, UID } from '@strapi/strapi';

import { parseSources, parseUrgencyLevels } from '../../intake';
import { parseEntities } from '../../tagging';
import { toColumns } from '../../tagging/strapi/entity-store';
import { findNewRecords } from '../new-records';
import { hashSeedFiles, readSeedFiles, type SeedFile } from './read-seed-files';
import { lockStart } from './run-once';
import {
  insertRows,
  linkToEntities,
  loadKeys,
  loadSeedState,
  saveSeedState,
  type SeedState,
} from './seed-store';

/** One content type's share of the reference data. */
interface Seed<T = unknown> {
  readonly uid: UID.ContentType;
  readonly keyField: string;
  readonly records: readonly T[];
  keyOf(record: T): string;
  toRow(record: T): Record<string, unknown>;
  /** Key of the country entity that a record belongs to, or null. */
  countryKeyOf(record: T): string | null;
}

/**
 * Brings new lines of database/reference and database/gazetteer into the database: all of them at the
 * first start, later only those that came with a new version. All or nothing.
 */
export async function seedReference(strapi: Core.Strapi): Promise<void> {
  const files = await readFiles(strapi);
  const hash = hashSeedFiles(files);
  if ((await loadSeedState(strapi)).hash === hash) return;
  const seeds = parseFiles(files);
  await strapi.db.transaction(async ({ trx }) => {
    await lockStart(strapi, trx);
    const before = await loadSeedState(strapi);
    if (before.hash === hash) return; // Another node was faster.
    const keys: Record<string, readonly string[]> = {};
    for (const seed of seeds) keys[seed.uid] = await insertSeed(strapi, seed, before);
    await saveSeedState(strapi, { hash, keys });
  });
}

async function readFiles(strapi: Core.Strapi): Promise<SeedFile[]> {
  const database = path.join(strapi.dirs.app.root, 'database');
  const folders = [path.join(database, 'reference'), path.join(database, 'gazetteer')];
  return (await Promise.all(folders.map((folder) => readSeedFiles(folder, '.tsv')))).flat();
}

/** Entities first: sources refer to their countries. */
function parseFiles(files: readonly SeedFile[]): Seed[] {
  const parseAll = <T>(isWanted: (name: string) => boolean, parse: TsvParser<T>): T[] =>
    files.filter(({ name }) => isWanted(name)).flatMap(({ name, text }) => [...parse(text, name)]);
  return [
    seed({
      uid: 'api::entity.entity',
      keyField: 'key',
      records: parseAll((name) => !NOT_ENTITIES.has(name), parseEntities),
      keyOf: ({ key }) => key,
      toRow: toColumns,
      countryKeyOf: ({ kind, country }) =>
        kind === 'country' || country === '' ? null : `country:${country}`,
    }),
    seed({
      uid: 'api::urgency-level.urgency-level',
      keyField: 'code',
      records: parseAll((name) => name === LEVELS_FILE, parseUrgencyLevels),
      keyOf: ({ code }) => code,
      toRow: (level) => ({ ...level, ...PUBLISHED }),
      countryKeyOf: () => null,
    }),
    seed({
      uid: 'api::source.source',
      keyField: 'key',
      records: parseAll((name) => name === SOURCES_FILE, parseSources),
      keyOf: ({ key }) => key,
      toRow: ({ country: _country, url, ...source }) => ({
        ...source,
        url: url || null,
        ...PUBLISHED,
      }),
      countryKeyOf: ({ country }) => (country === '' ? null : `country:${country}`),
    }),
  ];
}

type TsvParser<T> = (text: string, file: string) => readonly T[];

const LEVELS_FILE = 'urgency-levels.tsv';
const SOURCES_FILE = 'sources.tsv';
const NOT_ENTITIES = new Set([LEVELS_FILE, SOURCES_FILE, 'institutions.tsv']);
/** Types without drafts are always published; Strapi's bulk insert does not say so by itself. */
const PUBLISHED = { publishedAt: new Date() };

/** Lets the literals above be typed by their own records. */
function seed<T>(literal: Seed<T>): Seed {
  return literal as Seed;
}

/** @returns every key of this type that was ever seeded */
async function insertSeed(
  strapi: Core.Strapi,
  { uid, keyField, records, keyOf, toRow, countryKeyOf }: Seed,
  before: SeedState,
): Promise<readonly string[]> {
  const seeded = new Set(before.keys[uid]);
  const present = await loadKeys(strapi, uid, keyField);
  const fresh = findNewRecords(records, keyOf, seeded, present);
  if (fresh.length > 0) {
    await insertRows(strapi, uid, fresh.map(toRow));
    const links = new Map<string, string>();
    for (const record of fresh) {
      const country = countryKeyOf(record);
      if (country !== null) links.set(keyOf(record), country);
    }
    if (links.size > 0) await linkToEntities(strapi, uid, 'country', links);
    strapi.log.info(`seeded ${fresh.length} × ${uid}`);
  }
  return [...new Set([...seeded, ...records.map(keyOf)])];
}
