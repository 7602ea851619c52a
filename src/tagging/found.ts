import type { EntityRecord } from './entity-record';
import type { Via } from './types';

/** Words of a story. */
export interface Span {
  /** First token, and the token after the last. */
  readonly first: number;
  readonly last: number;
  /** Folded units of the first token that are a proclitic. */
  readonly skip: number;
}

/** A mention before it is written out: what was decided of which words. */
export interface Found extends Span {
  readonly record: EntityRecord;
  readonly via: Via;
  /** 0 … 1 */
  readonly confidence: number;
  /** It lies inside the mention before it. */
  readonly nested: boolean;
}
