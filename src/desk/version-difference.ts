import { blocksToText } from '../intake/blocks';
import { FORM_LAYOUTS } from './form-layouts';
import { VERSION_FIELD } from './version-conflict';

/** An article as the form has it: field → value; a relation is what is to be connected to it and not. */
export type Values = Readonly<Record<string, unknown>>;

/** A field in which my text and theirs are not the same. */
export interface Difference {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it since the version that I began with. */
  readonly changedBy: 'me' | 'them' | 'both';
}

/** What differs between two texts: equal words at both ends, and what stands between them. */
export interface Marked {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/**
 * Compares field by field, in the order of the form.
 *
 * @param basis what I began with
 * @param theirRelations names that a relation has now, for those that I changed
 */
export function compareVersions(
  basis: Values,
  mine: Values,
  theirs: Values,
  theirRelations: Readonly<Record<string, readonly string[]>> = {},
): Difference[] {
  return COMPARED.flatMap((field): Difference[] => {
    if (isRelation(mine[field])) return relationDifference(field, mine, theirRelations[field]);
    const [began, own, other] = [basis[field], mine[field], theirs[field]].map(readableValue);
    if (own === other) return [];
    const changedBy = own === began ? 'them' : other === began ? 'me' : 'both';
    return [{ field, mine: own ?? '', theirs: other ?? '', changedBy }];
  });
}

/** My values with theirs in the chosen fields, as a change of the version that they saved. */
export function mergeVersions(
  mine: Values,
  theirs: Values,
  takeTheirs: ReadonlySet<string>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...mine };
  for (const field of takeTheirs) {
    merged[field] = isRelation(mine[field])
      ? { connect: [], disconnect: [] }
      : (theirs[field] ?? undefined);
  }
  return { ...merged, [VERSION_FIELD]: theirs[VERSION_FIELD] };
}

/** Relations that I changed: whoever compares has to ask what they are now. */
export function changedRelations(mine: Values): string[] {
  return COMPARED.filter((field) => relationText(mine[field]) !== '');
}

/** Marks in one text what the other does not have, by whole words. */
export function markChange(text: string, other: string): Marked {
  const words = splitWords(text);
  const others = splitWords(other);
  const shortest = Math.min(words.length, others.length);
  let start = 0;
  while (start < shortest && words[start] === others[start]) start++;
  let end = 0;
  while (end < shortest - start && words.at(-1 - end) === others.at(-1 - end)) end++;
  return {
    before: words.slice(0, start).join(''),
    changed: words.slice(start, words.length - end).join(''),
    after: words.slice(words.length - end).join(''),
  };
}

/** A value as an editor reads it; nothing is the empty text. */
export function readableValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const isText = value.some((item) => isRecord(item) && 'children' in item);
    return isText ? blocksToText(value) : value.map(readableValue).filter(Boolean).join('\n');
  }
  const record = value as Values;
  if (typeof record.url === 'string') return String(record.name ?? record.url);
  return Object.entries(record)
    .filter(([name]) => !['id', 'documentId', '__component'].includes(name))
    .map(([name, part]) => (isDecision(part) ? `${name}: ${part}` : readableValue(part)))
    .filter(Boolean)
    .join('\n');
}

const ARTICLE_FORM = FORM_LAYOUTS['api::article.article'];

/** What an editor writes: neither what the newsroom writes itself nor the version. */
const COMPARED: readonly string[] = [
  ...(ARTICLE_FORM?.rows.flat().map(([field]) => field) ?? []),
  ...(ARTICLE_FORM?.carried ?? []),
].filter((field) => field !== VERSION_FIELD && !ARTICLE_FORM?.readOnly?.includes(field));

interface Relation {
  readonly connect: readonly Values[];
  readonly disconnect: readonly Values[];
}

function relationDifference(
  field: string,
  values: Values,
  now: readonly string[] | undefined,
): Difference[] {
  const mine = relationText(values[field]);
  if (mine === '' || now === undefined) return [];
  return [{ field, mine, theirs: now.join('، '), changedBy: 'both' }];
}

/** `+ رويترز، − قنا`: what was added and what was taken away. */
function relationText(value: unknown): string {
  if (!isRelation(value)) return '';
  const added = value.connect.map((entry) => `+ ${relationName(entry)}`);
  const removed = value.disconnect.map((entry) => `− ${relationName(entry)}`);
  return [...added, ...removed].join('، ');
}

/** The name that the panel shows for a related entry. */
export function relationName(entry: Values): string {
  const name = entry.label ?? entry.nameAr ?? entry.titleAr ?? entry.documentId;
  return typeof name === 'string' ? name : '';
}

function isRelation(value: unknown): value is Relation {
  return isRecord(value) && Array.isArray(value.connect) && Array.isArray(value.disconnect);
}

function isDecision(value: unknown): value is string {
  return value === 'accept' || value === 'reject' || value === 'pin';
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words with the space behind each. */
function splitWords(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
