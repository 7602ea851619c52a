import fs from 'node:fs';
import path from 'node:path';

import {
  buildLexicon,
  type EntityRecord,
  type Lexicon,
  parseEntities,
  parseInstitutions,
} from '../../../src/tagging';
import { ENTITY_COLUMNS } from '../../../src/tagging/parse-entities';

type Row = Partial<Record<(typeof ENTITY_COLUMNS)[number], string>> & { key: string };

/** A gazetteer line for every row, in the columns of the files. */
export function toTsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => ENTITY_COLUMNS.map((column) => row[column] ?? '').join('\t'));
  return [ENTITY_COLUMNS.join('\t'), ...lines].join('\n');
}

export function country(
  iso2: string,
  nameAr: string,
  nameEn: string,
  more: Partial<Row> = {},
): Row {
  return { key: `country:${iso2}`, kind: 'country', country: iso2, iso2, nameAr, nameEn, ...more };
}

export function organisation(slug: string, nameAr: string, more: Partial<Row> = {}): Row {
  return { key: `org:${slug}`, kind: 'organisation', nameAr, nameEn: slug, ...more };
}

export function place(slug: string, nameAr: string, more: Partial<Row> = {}): Row {
  return { key: `place:${slug}`, kind: 'place', nameAr, nameEn: slug, ...more };
}

/** A gazetteer small enough to know by heart, with one of everything that is difficult. */
export const ROWS: readonly Row[] = [
  country('IQ', 'العراق', 'Iraq', { adjectives: 'عراقي|Iraqi' }),
  country('US', 'الولايات المتحدة', 'United States', {
    aliases: 'أمريكا|أميركا|الولايات المتحدة الأمريكية',
    adjectives: 'أمريكي|أميركي|American',
    abbreviations: 'US|USA',
    blockers: 'أميركا اللاتينية',
  }),
  country('SA', 'السعودية', 'Saudi Arabia', {
    adjectives: 'سعودي|Saudi',
    cuedAliases: 'المملكة',
    cues: 'الرياض|ولي العهد',
  }),
  country('QA', 'قطر', 'Qatar', { aliases: 'دولة قطر', adjectives: 'قطري|Qatari' }),
  country('OM', 'عُمان', 'Oman', { aliases: 'سلطنة عمان', adjectives: 'عماني' }),
  country('JO', 'الأردن', 'Jordan', { adjectives: 'أردني', blockers: 'نهر الأردن' }),
  country('KR', 'كوريا الجنوبية', 'South Korea', { adjectives: 'كوري جنوبي' }),
  country('EG', 'مصر', 'Egypt', { adjectives: 'مصري|Egyptian' }),
  country('LB', 'لبنان', 'Lebanon', { adjectives: 'لبناني' }),
  country('LA', 'لاوس', 'Laos', { adjectives: 'لاوسي' }),
  country('IT', 'إيطاليا', 'Italy', { adjectives: 'إيطالي' }),
  country('DE', 'ألمانيا', 'Germany', { adjectives: 'ألماني|German' }),
  country('IR', 'إيران', 'Iran', { adjectives: 'إيراني|Iranian' }),
  place('washington', 'واشنطن', { category: 'capital', country: 'US' }),
  place('tehran', 'طهران', { category: 'capital', country: 'IR' }),
  place('riyadh', 'الرياض', { category: 'capital', country: 'SA' }),
  place('amman', 'عَمّان', { category: 'capital', country: 'JO' }),
  place('south-lebanon', 'جنوب لبنان', { category: 'region', country: 'LB' }),
  place('mount-lebanon', 'جبل لبنان', { category: 'region', country: 'LB' }),
  organisation('US/ministry-of-defence', 'البنتاغون', {
    category: 'government',
    country: 'US',
    aliases: 'البنتاجون|Pentagon',
  }),
  organisation('un', 'الأمم المتحدة', { abbreviations: 'UN' }),
  organisation('fatah', 'حركة فتح', { cuedAliases: 'فتح', cues: 'حركة|قيادي|عباس' }),
  organisation('al-qaeda-in-iraq', 'تنظيم القاعدة في العراق', { category: 'armed-group' }),
  organisation('who', 'منظمة الصحة العالمية', { abbreviations: 'WHO' }),
  organisation('banque-misr', 'بنك مصر', { country: 'EG' }),
  organisation('apple', 'شركة أبل', { aliases: 'Apple', country: 'US' }),
];

export const RECORDS: readonly EntityRecord[] = parseEntities(toTsv(ROWS), 'small.tsv');

const INSTITUTIONS_FILE = path.join(__dirname, '../../../database/gazetteer/institutions.tsv');
export const INSTITUTIONS = parseInstitutions(
  fs.readFileSync(INSTITUTIONS_FILE, 'utf8'),
  'institutions.tsv',
);

export const LEXICON: Lexicon = buildLexicon(RECORDS, INSTITUTIONS);
