import type { EntityRecord } from '../entity-record';

/** A row of the entity table with its country, as the tagger's queries read it. */
export interface EntityRow {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
  readonly kind: EntityRecord['kind'];
  readonly category: string | null;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly wikidata: string | null;
  readonly active: boolean;
  readonly updatedAt: string;
  readonly country: { readonly id: number; readonly iso2: string | null } | null;
  readonly aliases: unknown;
  readonly adjectives: unknown;
  readonly abbreviations: unknown;
  readonly cuedAliases: unknown;
  readonly cues: unknown;
  readonly blockers: unknown;
}

export function toRecord(row: EntityRow): EntityRecord {
  return {
    key: row.key,
    kind: row.kind,
    category: row.category ?? '',
    nameAr: row.nameAr,
    nameEn: row.nameEn ?? '',
    country: row.country?.iso2 ?? '',
    iso2: row.iso2 ?? '',
    iso3: row.iso3 ?? '',
    wikidata: row.wikidata ?? '',
    aliases: textsOf(row.aliases),
    adjectives: textsOf(row.adjectives),
    abbreviations: textsOf(row.abbreviations),
    cuedAliases: textsOf(row.cuedAliases),
    cues: textsOf(row.cues),
    blockers: textsOf(row.blockers),
  };
}

/** The column is JSON that an import or another program may have written. */
function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
