import type { EntityRecord } from '../../../src/tagging';
import { ENTITY_COLUMNS } from '../../../src/tagging/parse-entities';

/** An organisation of which only what matters is said. */
export function organisation(slug: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return {
    ...{ key: `org:${slug}`, kind: 'organisation', category: 'ngo', nameAr: `منظمة ${slug}` },
    ...{ nameEn: `The ${slug}`, country: '', iso2: '', iso3: '', wikidata: '' },
    ...{ aliases: [], adjectives: [], abbreviations: [], cuedAliases: [], cues: [], blockers: [] },
    ...more,
  };
}

export function country(iso2: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return organisation('', {
    ...{ key: `country:${iso2}`, kind: 'country', category: 'country', iso2, iso3: `${iso2}X` },
    ...{ nameAr: `دولة ${iso2}`, nameEn: `State ${iso2}` },
    ...more,
  });
}

export function byKey(...records: EntityRecord[]): Map<string, EntityRecord> {
  return new Map(records.map((record) => [record.key, record]));
}

type Cells = Partial<Record<(typeof ENTITY_COLUMNS)[number], string>>;

/** A gazetteer file as an editor writes it. */
export function toTsv(...rows: Cells[]): string {
  const lines = rows.map((row) => ENTITY_COLUMNS.map((column) => row[column] ?? '').join('\t'));
  return [ENTITY_COLUMNS.join('\t'), ...lines].join('\n');
}

export const LINE: Cells = {
  ...{ key: 'org:one', kind: 'organisation', category: 'ngo' },
  ...{ nameAr: 'منظمة الأولى', nameEn: 'The One' },
};
