/**
 * The records to insert at a start: those whose key was never seeded before and is not there now. A
 * record that an editor deleted does not come back, and one that an editor changed is left alone.
 *
 * @param seeded keys that earlier starts inserted
 * @param present keys that the table has now
 */
export function findNewRecords<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  seeded: ReadonlySet<string>,
  present: ReadonlySet<string>,
): T[] {
  return records.filter((record) => !seeded.has(keyOf(record)) && !present.has(keyOf(record)));
}
