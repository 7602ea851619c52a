import type { EntityKind } from '../tagging/entity-record';
import type { Problem } from './listed-record';
import { findClass } from './wikidata-classes';
import { type Cell, itemOf, readRows, type Row } from './wikidata-cells';

/** An item of Wikidata, of however many rows. */
export interface WikidataItem {
  /** Number of its first row, counted from 1. */
  readonly line: number;
  /** `Q42` */
  readonly item: string;
  readonly kind: EntityKind;
  readonly category: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly iso2: string;
  readonly iso3: string;
  /** Item of the country it belongs to, or empty. */
  readonly countryItem: string;
}

export interface WikidataList {
  readonly items: readonly WikidataItem[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the JSON of a Wikidata query. The variables that count: `item`, `itemLabel`, `itemLabel_ar`,
 * `itemLabel_en`, `itemAltLabel` (with commas) or `alias` (also `_ar`, `_en`), `P31` or `type`,
 * `country`, `iso2`, `iso3`. Rows of one item are one item.
 *
 * @param file its name, for the messages; their numbers are those of rows
 */
export function readWikidata(json: string, file: string): WikidataList {
  const rows = readRows(parse(json));
  if (rows === null) return { items: [], problems: [{ file, line: 1, message: NO_ANSWER }] };
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  rows.forEach((row, index) => {
    const item = itemOf(row.get('item')?.text ?? '');
    if (item === '') problems.push({ file, line: index + 1, message: NO_ITEM });
    else drafts.set(item, addRow(drafts.get(item) ?? makeDraft(index + 1), row));
  });
  const items: WikidataItem[] = [];
  for (const [item, draft] of drafts) {
    const found = findClass(draft.classes);
    const missing = problemsOf(item, draft, found !== null);
    problems.push(...missing.map((message) => ({ file, line: draft.line, message })));
    if (found === null || missing.length > 0) continue;
    const { line, nameAr, nameEn, iso2, iso3, countryItem } = draft;
    items.push({
      ...{ line, item, kind: found.kind, category: found.category },
      ...{ nameAr, nameEn, iso2, iso3, countryItem, aliases: [...draft.aliases] },
    });
  }
  return { items, problems };
}

const NO_ANSWER =
  'ليس نتيجة استعلام من ويكي بيانات • not the JSON of a Wikidata query: an array of rows, or results.bindings';
const NO_ITEM =
  'لا معرف للعنصر في الصف • the row has no "item" with the address of a Wikidata item';

interface Draft {
  readonly line: number;
  nameAr: string;
  nameEn: string;
  iso2: string;
  iso3: string;
  countryItem: string;
  readonly classes: Set<string>;
  readonly aliases: Set<string>;
}

function makeDraft(line: number): Draft {
  const empty = { nameAr: '', nameEn: '', iso2: '', iso3: '', countryItem: '' };
  return { line, ...empty, classes: new Set(), aliases: new Set() };
}

function addRow(draft: Draft, row: Row): Draft {
  for (const [name, cell] of row) {
    if (/^(?:item)?Label(?:_?(?:ar|en))?$|^name_?(?:Ar|En)$/i.test(name))
      addLabel(draft, name, cell);
    else if (/^(?:item)?AltLabel(?:_?(?:ar|en))?$/i.test(name))
      addAliases(draft, cell.text.split(','));
    else if (/^alias(?:es)?(?:_?(?:ar|en))?$/i.test(name)) addAliases(draft, [cell.text]);
    else if (/^(?:P31|type|class)$/.test(name)) draft.classes.add(itemOf(cell.text));
    else if (name === 'country') draft.countryItem ||= itemOf(cell.text);
    else if (name === 'iso2') draft.iso2 ||= cell.text.toUpperCase();
    else if (name === 'iso3') draft.iso3 ||= cell.text.toUpperCase();
  }
  return draft;
}

/** A label in neither script is dropped; so is the number that stands where there is no label. */
function addLabel(draft: Draft, name: string, { text, language }: Cell): void {
  if (itemOf(text) !== '') return;
  const tagged = /_?(ar|en)$/i.exec(name)?.[1]?.toLowerCase() ?? language.split('-')[0];
  const isArabic = ARABIC.test(text);
  if (tagged === 'ar' || (!tagged && isArabic)) draft.nameAr ||= text;
  else if (tagged === 'en' || (!tagged && LATIN.test(text))) draft.nameEn ||= text;
}

function addAliases(draft: Draft, texts: readonly string[]): void {
  for (const text of texts.map((one) => one.trim())) {
    if (text !== '' && (ARABIC.test(text) || LATIN.test(text))) draft.aliases.add(text);
  }
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

function problemsOf(item: string, draft: Draft, hasClass: boolean): string[] {
  const problems: string[] = [];
  if (draft.nameAr === '')
    problems.push(`لا اسم عربيا للعنصر ${item} • ${item} has no Arabic label`);
  if (draft.nameEn === '') {
    problems.push(`لا اسم إنجليزيا للعنصر ${item} • ${item} has no English label`);
  }
  if (!hasClass) {
    const classes = [...draft.classes].filter((one) => one !== '').join(', ') || '–';
    problems.push(
      `صنف العنصر ${item} غير معروف (${classes}) • ${item} is of no known class (P31: ${classes})`,
    );
  }
  return problems;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
