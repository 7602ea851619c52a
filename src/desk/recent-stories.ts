import type { SimilarStory } from './check-contract';
import { findSimilar, type Fingerprint, fingerprint } from './near-duplicate';

/** A published story, as far as it is compared. */
export interface PublishedStory {
  /** Number of its published row: every publication has a new, higher one. */
  readonly id: number;
  readonly documentId: string;
  readonly headline: string;
  readonly lede: string;
  /** ISO 8601 */
  readonly firstPublishedAt: string;
}

/** How far back a story counts as the same news. */
export const RECENT_MS = 48 * 60 * 60_000;

/** Fingerprints of what was published lately; the texts are not kept. */
export interface RecentStories {
  /** Highest row number that was added, 0 when there is none. */
  readonly lastId: number;
  add(stories: readonly PublishedStory[]): void;
  /** Rows similar to a text, most similar first; those that are no longer recent are forgotten. */
  similarTo(
    headline: string,
    lede: string,
    nowMs: number,
  ): readonly { readonly id: number; readonly documentId: string; readonly similarity: number }[];
}

export function makeRecentStories(): RecentStories {
  const kept = new Map<number, Kept>();
  let lastId = 0;
  return {
    get lastId() {
      return lastId;
    },
    add(stories) {
      for (const { id, documentId, headline, lede, firstPublishedAt } of stories) {
        if (kept.has(id)) continue;
        lastId = Math.max(lastId, id);
        kept.set(id, {
          id,
          documentId,
          publishedMs: Date.parse(firstPublishedAt),
          fingerprint: fingerprint(headline, lede),
        });
      }
    },
    similarTo(headline, lede, nowMs) {
      for (const [id, { publishedMs }] of kept) {
        if (publishedMs < nowMs - RECENT_MS) kept.delete(id);
      }
      return findSimilar(fingerprint(headline, lede), kept.values()).map(
        ({ story: { id, documentId }, similarity }) => ({ id, documentId, similarity }),
      );
    },
  };
}

/** The warning of an editor: what is still published, but not the article itself, the best three. */
export function toWarning(
  found: ReturnType<RecentStories['similarTo']>,
  published: readonly PublishedStory[],
  ownDocumentId: string | undefined,
): SimilarStory[] {
  const byId = new Map(published.map((story) => [story.id, story]));
  return found
    .flatMap(({ id, similarity }) => {
      const story = byId.get(id);
      if (!story || story.documentId === ownDocumentId) return [];
      const { documentId, headline, firstPublishedAt } = story;
      return [{ documentId, headline, firstPublishedAt, similarity }];
    })
    .slice(0, WARNINGS);
}

const WARNINGS = 3;

interface Kept {
  readonly id: number;
  readonly documentId: string;
  readonly publishedMs: number;
  readonly fingerprint: Fingerprint;
}
