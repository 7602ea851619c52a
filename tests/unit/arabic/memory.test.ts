import { takeMemory } from '../../../src/arabic/memory';

it('gives every caller zeroed bytes that nobody else has', () => {
  const pieces = Array.from({ length: 500 }, (_, i) => {
    const { memory, at } = takeMemory(i * 7 + 1);
    return new Uint8Array(memory, at, i * 7 + 1);
  });
  pieces.forEach((bytes, i) => {
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    bytes.fill((i % 255) + 1);
  });
  pieces.forEach((bytes, i) => expect(bytes.every((byte) => byte === (i % 255) + 1)).toBe(true));
});

it('begins every piece where an array of four-byte numbers may begin', () => {
  for (const bytes of [1, 2, 3, 5, 100_001]) expect(takeMemory(bytes).at % 4).toBe(0);
});
