import { LRUCache } from 'lru-cache';

import { sizeOf, type StoredAnswer } from './stored-answer';

/** Answers by key, the least used forgotten first, and forgotten by what they depend on. */
export interface TaggedCache {
  get(key: string): StoredAnswer | undefined;
  set(key: string, answer: StoredAnswer): void;
  /** The answer has grown by a representation. */
  resize(key: string, answer: StoredAnswer): void;
  forget(tags: readonly string[]): void;
  clear(): void;
  bytes(): number;
  readonly size: number;
}

/** @param maxBytes of all answers; one that is bigger than a tenth of it is not kept */
export function makeTaggedCache(maxBytes: number): TaggedCache {
  const keysByTag = new Map<string, Set<string>>();
  const cache = new LRUCache<string, StoredAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 10),
    sizeCalculation: (answer, key) => sizeOf(answer) + key.length * 2,
    dispose(answer, key) {
      for (const tag of answer.tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });
  const set = (key: string, answer: StoredAnswer): void => {
    cache.delete(key);
    cache.set(key, answer);
    if (cache.peek(key) !== answer) return;
    for (const tag of answer.tags) {
      const keys = keysByTag.get(tag) ?? new Set();
      keysByTag.set(tag, keys.add(key));
    }
  };
  return {
    get: (key) => cache.get(key),
    set,
    resize(key, answer) {
      if (cache.peek(key) === answer) set(key, answer);
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
