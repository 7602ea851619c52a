/** A copy of at least `length` places, or the array itself when it is long enough. */
export function grownWords(array: Uint32Array, length: number): Uint32Array {
  if (length <= array.length) return array;
  const bigger = new Uint32Array(Math.max(length, array.length * 2));
  bigger.set(array);
  return bigger;
}

/** As `grownWords`, of code units. */
export function grownUnits(array: Uint16Array, length: number): Uint16Array {
  if (length <= array.length) return array;
  const bigger = new Uint16Array(Math.max(length, array.length * 2));
  bigger.set(array);
  return bigger;
}

/** As `grownWords`, of bytes. */
export function grownBytes(array: Uint8Array, length: number): Uint8Array {
  if (length <= array.length) return array;
  const bigger = new Uint8Array(Math.max(length, array.length * 2));
  bigger.set(array);
  return bigger;
}
