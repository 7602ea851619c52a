import type { Change, ChangeModel } from '../changes/change';
import type { CacheableUrl } from './cacheable-url';

/** Of which changes an answer has to hear: names as in `Surrogate-Key`. */
export type Tags = ReadonlySet<string>;

/** An answer with this tag depends on everything that is public. */
export const EVERYTHING = '*';

const COLLECTION: Readonly<Record<Exclude<ChangeModel, 'any' | 'permission'>, string>> = {
  article: 'articles',
  entity: 'entities',
  source: 'sources',
  'urgency-level': 'urgency-levels',
  story: 'stories',
  file: 'files',
};

/**
 * What a REST answer depends on. One document: on itself and on all documents in it. A list: on every
 * document of its collection, as any of them could come in; and as it may be filtered and sorted by
 * the names of others, on every document that is no article. Articles nothing refers to.
 *
 * @param ids document ids in the answer
 */
export function restTags(
  { kind, collection, key }: CacheableUrl,
  ids: readonly string[],
): Set<string> {
  const isWhole = kind === 'rest-one' && !LEAVES_OUT.test(key) && ids.length > 0;
  if (isWhole) return new Set(ids);
  return new Set([collection, ...NO_ARTICLES]);
}

/** In an encoded query: what is asked for so that documents may come in which are not in the answer. */
const LEAVES_OUT = /filters|%5B(?:sort|start|limit|page|pageSize|count)%5D/;

/**
 * What a page depends on that names its articles and lists itself: also on whatever is shown beside
 * them, which it need not know.
 */
export function pageTags(own: Iterable<string>): Set<string> {
  return new Set([...own, ...NO_ARTICLES]);
}

const NO_ARTICLES = ['entities', 'sources', 'urgency-levels', 'stories', 'files'];

/**
 * The tags whose answers a change makes old.
 *
 * @returns null: all answers
 */
export function changedTags({ model, documentId }: Omit<Change, 'node'>): string[] | null {
  if (model === 'any' || model === 'permission' || documentId === null) return null;
  return [EVERYTHING, COLLECTION[model], documentId, `${model}:${documentId}`];
}

/** What strangers see of it in `Surrogate-Key`: enough to purge by, short enough for every CDN. */
export function surrogateKeys(tags: Tags, ids: readonly string[]): string[] {
  return [...new Set([...tags, ...ids])]
    .map((tag) => (tag === EVERYTHING ? 'everything' : tag))
    .slice(0, 100);
}
