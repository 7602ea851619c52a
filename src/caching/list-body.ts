import type { Tags } from './dependencies';

/** A document of a list as it stands in answers. */
export interface Piece {
  readonly json: string;
  /** Document ids in it. */
  readonly ids: readonly string[];
  readonly tags: Tags;
  /** In ms since 1970. */
  readonly expiresAt: number;
}

/** What a piece takes in memory, in bytes, roughly. */
export function sizeOfPiece({ json, ids, tags }: Piece): number {
  // Arabic is two bytes a letter in memory.
  return 500 + json.length * 2 + (ids.length + tags.size) * 50;
}

/** A list as Strapi writes it: `{ data, meta }`. */
export function joinPieces(pieces: readonly Piece[], meta: unknown): string {
  const data = pieces.map(({ json }) => json).join(',');
  return `{"data":[${data}],"meta":${JSON.stringify(meta)}}`;
}
