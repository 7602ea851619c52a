/** One value of a query's answer. */
export interface Cell {
  readonly text: string;
  /** Language tag where the answer has one, else empty. */
  readonly language: string;
}

/** One row of a query's answer, by the name of the variable. */
export type Row = ReadonlyMap<string, Cell>;

/**
 * The rows of a SPARQL answer in either form that the Wikidata Query Service downloads: «JSON
 * (verbose)» is `{ results: { bindings: [{ item: { type, value, "xml:lang" } }] } }`, «JSON» is
 * `[{ item: "…" }]`.
 *
 * @returns null when it is neither
 */
export function readRows(answer: unknown): Row[] | null {
  const rows = Array.isArray(answer) ? answer : bindingsOf(answer);
  return rows === null ? null : rows.map(toRow);
}

/** The last part of the address of an item: `http://www.wikidata.org/entity/Q42` → `Q42`; else empty. */
export function itemOf(text: string): string {
  return (
    /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/|wd:)?(Q[1-9]\d*)$/.exec(text)?.[1] ?? ''
  );
}

function bindingsOf(answer: unknown): unknown[] | null {
  const results = isObject(answer) ? answer.results : null;
  const bindings = isObject(results) ? results.bindings : null;
  return Array.isArray(bindings) ? bindings : null;
}

function toRow(row: unknown): Row {
  const cells = new Map<string, Cell>();
  if (!isObject(row)) return cells;
  for (const [name, value] of Object.entries(row)) {
    const cell = toCell(value);
    if (cell !== null && cell.text !== '') cells.set(name, cell);
  }
  return cells;
}

function toCell(value: unknown): Cell | null {
  if (typeof value === 'string') return { text: clean(value), language: '' };
  if (!isObject(value) || typeof value.value !== 'string') return null;
  const language = value['xml:lang'];
  return { text: clean(value.value), language: typeof language === 'string' ? language : '' };
}

/** What would break a line or a list of a table. */
function clean(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replaceAll('|', '/')
    .trim();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
