import fs from 'node:fs';

/** A write that the newsroom acknowledged before it died. */
export interface Acknowledged {
  readonly event: string;
  readonly documentId: string;
  readonly revision: string;
}

type Note =
  ({ readonly type: 'begun' | 'acknowledged' } & Acknowledged) | { readonly type: 'refused' };

/** What newsrooms noted before they died. */
export interface Notes {
  readonly acknowledged: readonly Acknowledged[];
  /** Writes that failed while the database was away. */
  readonly refused: number;
  /** The last write, when it began and was never acknowledged. */
  readonly cut: Acknowledged | null;
}

/** @param from byte where the notes of this life begin */
export function readNotes(file: string, from = 0): Notes {
  const text = fs.readFileSync(file).subarray(from).toString('utf8');
  const notes = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Note);
  const last = notes.at(-1);
  return {
    acknowledged: notes.flatMap((one) => (one.type === 'acknowledged' ? [one] : [])),
    refused: notes.filter((one) => one.type === 'refused').length,
    cut: last?.type === 'begun' ? last : null,
  };
}
