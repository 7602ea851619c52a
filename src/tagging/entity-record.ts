/** What an entity is. */
export type EntityKind = 'country' | 'organisation' | 'person' | 'place';

/** One entity of the gazetteer, as a line of TSV and a row of the database both become. */
export interface EntityRecord {
  /** Stable: `country:IQ`, `org:un`, `org:US/ministry-of-defence`, `person:…`, `place:…`. */
  readonly key: string;
  readonly kind: EntityKind;
  /** A finer kind (`igo`, `armed-group`, `capital` …), or empty. */
  readonly category: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** ISO 3166-1 alpha-2 code of the country it belongs to, or empty. */
  readonly country: string;
  /** Its own codes, on countries only. */
  readonly iso2: string;
  readonly iso3: string;
  /** Wikidata item (`Q796`), or empty where no data file gave one. */
  readonly wikidata: string;
  /** Further names that mean it wherever they stand. */
  readonly aliases: readonly string[];
  /** Nisba: base form and irregular plurals; the regular forms follow from the base form. */
  readonly adjectives: readonly string[];
  readonly abbreviations: readonly string[];
  /** Names that mean it only with one of `cues` near, or after a full name in the same story. */
  readonly cuedAliases: readonly string[];
  readonly cues: readonly string[];
  /** Longer phrases that contain a name of it and do not mean it (نهر الأردن for الأردن). */
  readonly blockers: readonly string[];
}
