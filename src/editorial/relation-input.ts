/** One end of a relation as a caller may name it: a key (`alert`, `country:IQ`), a document or a row. */
export type Reference = { readonly name: string } | { readonly rowId: number };

/** What a caller asks of a relation, whatever form it was written in. */
export type RelationChange =
  | { readonly type: 'keep' }
  | { readonly type: 'set'; readonly references: readonly Reference[] }
  | {
      readonly type: 'change';
      readonly connect: readonly Reference[];
      readonly disconnect: readonly Reference[];
    };

/**
 * Reads every form in which Strapi takes a relation: `undefined`, `null`, an id, a document id, an
 * object that has one of them, a list of those, `{ set }`, `{ connect, disconnect }`.
 *
 * @returns null when the value is none of these
 */
export function readRelation(value: unknown): RelationChange | null {
  if (value === undefined) return { type: 'keep' };
  if (value === null) return { type: 'set', references: [] };
  if (isRecord(value) && ('connect' in value || 'disconnect' in value || 'set' in value)) {
    return readOperations(value);
  }
  const references = readReferences(value);
  return references && { type: 'set', references };
}

function readOperations(value: Record<string, unknown>): RelationChange | null {
  if (value.set !== undefined && value.set !== null) {
    const references = readReferences(value.set);
    return references && { type: 'set', references };
  }
  const connect = readReferences(value.connect ?? []);
  const disconnect = readReferences(value.disconnect ?? []);
  if (connect === null || disconnect === null) return null;
  if (connect.length === 0 && disconnect.length === 0) return { type: 'keep' };
  return { type: 'change', connect, disconnect };
}

function readReferences(value: unknown): Reference[] | null {
  const list = Array.isArray(value) ? value : [value];
  const references: Reference[] = [];
  for (const item of list) {
    const reference = readReference(item);
    if (reference === null) return null;
    references.push(reference);
  }
  return references;
}

function readReference(item: unknown): Reference | null {
  if (typeof item === 'number') return { rowId: item };
  if (typeof item === 'string' && item.trim() !== '') return readName(item.trim());
  if (!isRecord(item)) return null;
  if (typeof item.documentId === 'string') return { name: item.documentId };
  return item.id === undefined ? null : readReference(item.id);
}

/** GraphQL writes row ids as text. */
function readName(name: string): Reference {
  return /^\d+$/.test(name) ? { rowId: Number(name) } : { name };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
