import type { ChangedThing, ChangeModel } from './change';

/** A write of a table, as the query engine tells of it afterwards. */
export interface TableWrite {
  /** `afterCreate`, `afterUpdateMany` … */
  readonly action: string;
  readonly model: ChangeModel;
  /** Whether the table holds drafts beside published rows. */
  readonly hasDrafts: boolean;
  readonly where: unknown;
  readonly data: unknown;
  readonly result: unknown;
}

/**
 * What readers can see of a write: drafts never. Where the write does not say which document it was,
 * or whether it was published, it counts as any of them.
 *
 * @returns null when readers see nothing of it
 */
export function changedThing(write: TableWrite): ChangedThing | null {
  const { action, model, hasDrafts } = write;
  const sources = [write.data, write.result, write.where].filter(isRecord);
  if (hasDrafts && isSurelyDraft(sources)) return null;
  // A file that was only uploaded is on no story yet.
  if (model === 'file' && action.startsWith('afterCreate')) return null;
  if (model === 'permission') return { model, documentId: null };
  if (isRecord(write.result) && write.result.count === 0) return null;
  const documentId = sources.map((source) => source.documentId).find(isText);
  return { model, documentId: documentId ?? null };
}

/** By what is written, found or asked for, in this order: a draft has an empty `publishedAt`. */
function isSurelyDraft(sources: readonly Record<string, unknown>[]): boolean {
  const known = sources.map(({ publishedAt }) => publishedAt).find((value) => value !== undefined);
  return known === null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
