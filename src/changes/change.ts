/** What kind of thing has changed; `any`: nobody knows what, so everything may have. */
export const CHANGE_MODELS = [
  ...['article', 'entity', 'source', 'urgency-level', 'story', 'file', 'permission', 'any'],
] as const satisfies readonly string[];

export type ChangeModel =
  'article' | 'entity' | 'source' | 'urgency-level' | 'story' | 'file' | 'permission' | 'any';

/** Something that readers can see has changed, and is committed. */
export interface Change {
  readonly model: ChangeModel;
  /** Null: any document of that model. */
  readonly documentId: string | null;
  /** Whether this process wrote it. */
  readonly node: 'own' | 'other';
}

/** A change before anybody is told of it. */
export type ChangedThing = Omit<Change, 'node'>;

export const ANYTHING: ChangedThing = { model: 'any', documentId: null };

export type ChangeListener = (change: Change) => void;
