import { LRUCache } from 'lru-cache';

import type { Tags } from './dependencies';

/** Values by key, the least used forgotten first, and forgotten by what they depend on. */
export interface TaggedCache<Value extends { readonly tags: Tags }> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** The value has grown, as an answer does by a representation. */
  resize(key: string, value: Value): void;
  forget(tags: readonly string[]): void;
  clear(): void;
  bytes(): number;
  readonly size: number;
}

/**
 * @param maxBytes of all values; one that is bigger than a tenth of it is not kept
 * @param sizeOf bytes that a value takes, without its key
 */
export function makeTaggedCache<Value extends { readonly tags: Tags }>(
  maxBytes: number,
  sizeOf: (value: Value) => number,
): TaggedCache<Value> {
  const keysByTag = new Map<string, Set<string>>();
  const cache = new LRUCache<string, Value>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 10),
    sizeCalculation: (value, key) => sizeOf(value) + key.length * 2,
    dispose(value, key) {
      for (const tag of value.tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });
  const set = (key: string, value: Value): void => {
    cache.delete(key);
    cache.set(key, value);
    if (cache.peek(key) !== value) return;
    for (const tag of value.tags) {
      const keys = keysByTag.get(tag) ?? new Set();
      keysByTag.set(tag, keys.add(key));
    }
  };
  return {
    get: (key) => cache.get(key),
    set,
    resize(key, value) {
      if (cache.peek(key) === value) set(key, value);
    },
    forget(tags) {
      for (const tag of tags) {
        for (const key of [...(keysByTag.get(tag) ?? [])]) cache.delete(key);
      }
    },
    clear() {
      cache.clear();
      keysByTag.clear();
    },
    bytes: () => cache.calculatedSize,
    get size() {
      return cache.size;
    },
  };
}
