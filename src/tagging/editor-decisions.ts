/** What an editor said about one entity of one story; it outlives every later tagging. */
export type Decision = 'accept' | 'reject' | 'pin';
export type Decisions = Readonly<Record<string, Decision>>;

/** An edit of the entities of a story, by entity key. */
export type EntityEdit =
  | { readonly type: 'keep' }
  | { readonly type: 'set'; readonly keys: readonly string[] }
  | {
      readonly type: 'change';
      readonly connect: readonly string[];
      readonly disconnect: readonly string[];
    };

/**
 * Turns an edit of the relation into decisions: what an editor adds is pinned, what an editor takes
 * away is rejected, what was there and stays keeps the decision it had.
 *
 * @param current keys that the story has before the edit
 */
export function decide(
  decisions: Decisions,
  edit: EntityEdit,
  current: ReadonlySet<string>,
): Decisions {
  if (edit.type === 'keep') return decisions;
  const wanted = edit.type === 'set' ? edit.keys : edit.connect;
  const kept = new Set(wanted);
  const removed =
    edit.type === 'set' ? [...current].filter((key) => !kept.has(key)) : edit.disconnect;
  const result: Record<string, Decision> = { ...decisions };
  for (const key of removed) result[key] = 'reject';
  for (const key of wanted) if (!current.has(key) || result[key] === 'reject') result[key] = 'pin';
  return result;
}

/** Reads decisions from outside. @returns null when they are malformed; `{}` for null. */
export function readDecisions(value: unknown): Decisions | null {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  return entries.every(([key, decision]) => KEY.test(key) && DECISIONS.has(decision))
    ? Object.fromEntries(entries)
    : null;
}

const DECISIONS: ReadonlySet<unknown> = new Set<Decision>(['accept', 'reject', 'pin']);
const KEY = /^(country|org|person|place):\S{1,150}$/;
