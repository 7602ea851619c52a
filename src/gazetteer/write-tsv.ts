import type { EntityRecord } from '../tagging/entity-record';
import { ENTITY_COLUMNS } from '../tagging/parse-entities';

export interface WrittenTsv {
  readonly tsv: string;
  /** Keys whose texts a table cannot hold as they stand (a `|` in a name, a tab). */
  readonly altered: readonly string[];
}

/** Records as a gazetteer file: sorted by kind and key, one a line, with the header. */
export function writeTsv(records: readonly EntityRecord[]): WrittenTsv {
  const altered: string[] = [];
  const lines = [...records].sort(byKindAndKey).map((record) => {
    const cells = ENTITY_COLUMNS.map((column) => cellOf(record, column));
    if (cells.some(({ isAltered }) => isAltered)) altered.push(record.key);
    return cells.map(({ text }) => text).join('\t');
  });
  return { tsv: `${[ENTITY_COLUMNS.join('\t'), ...lines].join('\n')}\n`, altered };
}

const KINDS: readonly EntityRecord['kind'][] = ['country', 'organisation', 'person', 'place'];

function byKindAndKey(a: EntityRecord, b: EntityRecord): number {
  const byKind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return byKind || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

interface Cell {
  readonly text: string;
  readonly isAltered: boolean;
}

function cellOf(record: EntityRecord, column: (typeof ENTITY_COLUMNS)[number]): Cell {
  const value = record[column];
  const country = column === 'country' && record.kind === 'country' ? record.iso2 : value;
  const before = typeof country === 'string' ? [country] : country;
  const isList = typeof value !== 'string';
  const after = before.map((text) => flat(text, isList)).filter((text) => !isList || text !== '');
  return { text: after.join('|'), isAltered: after.join('\t') !== before.join('\t') };
}

/** What separates cells, lines and items becomes a space or a slash. */
function flat(text: string, isItem: boolean): string {
  const oneLine = text.replace(/[\t\r\n]+/g, ' ').trim();
  return isItem ? oneLine.replaceAll('|', '/') : oneLine;
}
