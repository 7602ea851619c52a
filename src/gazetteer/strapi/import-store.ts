import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { announceChange } from '../../changes/strapi/announce-change';
import type { EntityRecord } from '../../tagging/entity-record';
import { ENTITY } from '../../tagging/strapi/entity-store';
import { moveStampFrom } from '../../tagging/strapi/gazetteer-stamp-store';
import { makeBulkSql } from './bulk-sql';

export interface Write {
  readonly create: readonly EntityRecord[];
  readonly update: readonly EntityRecord[];
  /** The gazetteer's mark as of which the two were found. */
  readonly stamp: string;
  /** Told how many records are written, now and then. */
  readonly onProgress: (done: number) => void;
  /** Runs in the same transaction when all records are written. */
  readonly alsoWrite: () => Promise<void>;
}

/**
 * Writes records in one transaction, a thousand a statement: Strapi's own insert takes a query for
 * every few hundred and knows no relations, its update a query a row. A row that is there keeps its
 * ids and whether it is switched on. The first statement makes every other change of the gazetteer
 * wait; on SQLite every other save, so nothing else is done in here.
 *
 * @returns false, with nothing written, when the gazetteer has changed since `stamp`
 */
export async function writeRecords(strapi: Core.Strapi, write: Write): Promise<boolean> {
  const { create, update, stamp, onProgress, alsoWrite } = write;
  const chunks = chunksOf([...create, ...update].sort(countriesFirst));
  const known = new Set(update.map(({ key }) => key));
  const sql = makeBulkSql(strapi.db.dialect.client === 'postgres', tablesOf(strapi));
  const now = new Date();
  return strapi.db.transaction(async ({ trx }) => {
    if (!(await moveStampFrom(strapi, stamp))) return false;
    await announceChange(strapi, { model: 'entity', documentId: null });
    let done = 0;
    for (const chunk of chunks) {
      await trx.raw(sql.upsert, [now, now, now, true, JSON.stringify(chunk.map(toRow))]);
      const keys = chunk.filter(({ key }) => known.has(key)).map(({ key }) => ({ key }));
      if (keys.length > 0) await trx.raw(sql.unlink, [JSON.stringify(keys)]);
      const links = chunk.flatMap(toLink);
      if (links.length > 0) await trx.raw(sql.link, [JSON.stringify(links)]);
      done += chunk.length;
      onProgress(done);
    }
    await alsoWrite();
    return true;
  });
}

const CHUNK = 1000;

function chunksOf(records: readonly EntityRecord[]): EntityRecord[][] {
  const chunks: EntityRecord[][] = [];
  for (let i = 0; i < records.length; i += CHUNK) chunks.push(records.slice(i, i + CHUNK));
  return chunks;
}

/** Others are linked to them. */
function countriesFirst(a: EntityRecord, b: EntityRecord): number {
  return Number(b.kind === 'country') - Number(a.kind === 'country');
}

/** By attribute of the entity type. */
function toRow(record: EntityRecord): Record<string, unknown> {
  const isCountry = record.kind === 'country';
  const { key, kind, nameAr, nameEn } = record;
  const { aliases, adjectives, abbreviations, cuedAliases, cues, blockers } = record;
  return {
    ...{ documentId: makeDocumentId(), key, kind, nameAr, nameEn },
    category: record.category || null,
    iso2: (isCountry && record.iso2) || null,
    iso3: (isCountry && record.iso3) || null,
    wikidata: record.wikidata || null,
    ...{ aliases, adjectives, abbreviations, cuedAliases, cues, blockers },
  };
}

function toLink({ key, kind, country }: EntityRecord): { key: string; country: string }[] {
  return kind === 'country' || country === '' ? [] : [{ key, country: `country:${country}` }];
}

/** 24 letters and digits, the first a letter, as Strapi's are; its own generator is made for browsers. */
function makeDocumentId(): string {
  let id = '';
  for (const byte of randomBytes(24)) {
    const character = byte % (id === '' ? 26 : 36);
    id += (character < 26 ? character + 10 : character - 26).toString(36);
  }
  return id;
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

function tablesOf(strapi: Core.Strapi) {
  const { tableName, attributes } = strapi.db.metadata.get(ENTITY);
  const columnOf = (attribute: string): string => {
    const found = attributes[attribute] as { columnName?: string } | undefined;
    if (!found?.columnName) throw new Error(`${ENTITY} has no column for "${attribute}"`);
    return found.columnName;
  };
  const { joinTable } = attributes.country as { joinTable?: JoinTable };
  if (!joinTable) throw new Error(`${ENTITY}.country has no join table`);
  return { entities: tableName, columnOf, links: joinTable };
}
