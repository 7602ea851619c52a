/** A piece of zeroed memory: `bytes` from `at` on are the caller's. */
export interface Piece {
  readonly memory: ArrayBuffer;
  /** A multiple of four. */
  readonly at: number;
}

/**
 * Memory for the arrays of one text. Asking the system for it costs more than folding a hundred
 * letters, so small pieces are cut from a larger one, each piece once: when nobody holds an array in a
 * large piece any more, all of it goes.
 */
export function takeMemory(bytes: number): Piece {
  const size = (bytes + 3) & ~3;
  if (size > LARGE_PIECE / 4) return { memory: new ArrayBuffer(size), at: 0 };
  if (used + size > LARGE_PIECE) {
    current = new ArrayBuffer(LARGE_PIECE);
    used = 0;
  }
  const at = used;
  used += size;
  return { memory: current, at };
}

const LARGE_PIECE = 256 * 1024;
let current = new ArrayBuffer(0);
let used = LARGE_PIECE;
