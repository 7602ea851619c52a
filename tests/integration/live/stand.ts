import type { LiveAfter, LiveEvent, LiveReset } from '../../../src/live/live-event';
import type { TestDatabase } from '../../support/databases';
import { request } from '../../support/http';
import { type LiveReader, openLive } from '../../support/live-reader';
import { bootNewsroom } from '../../support/newsroom';
import { type NewsroomChild, startNewsroomChild } from '../../support/newsroom-child';

/** Newsrooms in processes of their own on one database, and what is asked of them. */
export interface LiveStand {
  start(): Promise<NewsroomChild>;
  /** @returns the document id; null where the newsroom went away before it answered */
  publish(node: NewsroomChild, headline: string): Promise<string | null>;
  open(node: NewsroomChild, lastEventId?: string): Promise<LiveReader>;
  /** What `GET /live/after` of a node lists. */
  after(node: NewsroomChild, seq: string): Promise<LiveAfter>;
  close(): Promise<void>;
}

/** @param database an empty one; this process's environment leads to it from now on */
export async function makeLiveStand(database: TestDatabase): Promise<LiveStand> {
  // Tables and a token; the processes to come have the same secrets from the environment.
  const first = await bootNewsroom(database);
  await first.close();
  const { token } = first;
  const nodes: NewsroomChild[] = [];
  const readers: LiveReader[] = [];
  return {
    async start() {
      const node = await startNewsroomChild({});
      nodes.push(node);
      if (node.url === '') throw new Error(node.output());
      return node;
    },
    async publish(node, headline) {
      const data = { headline, lede: 'نص الخبر.', urgency: 'alert' };
      const path = '/api/articles?status=published&fields[0]=shortId';
      const sent = request<{ data: { documentId: string } }>(node, path, {
        ...{ method: 'POST', token, body: { data } },
      });
      const answer = await sent.catch(() => null);
      if (answer === null) return null;
      if (answer.status !== 201) throw new Error(`not published: HTTP ${answer.status}`);
      return answer.body.data.documentId;
    },
    async open(node, lastEventId) {
      const reader = await openLive(node, '/live', { lastEventId });
      readers.push(reader);
      return reader;
    },
    after: async (node, seq) => (await request<LiveAfter>(node, `/live/after?seq=${seq}`)).body,
    async close() {
      for (const reader of readers) reader.close();
      for (const node of nodes) await node.stop();
    },
  };
}

/** The stories that a reader was told of, in order; a reset is none. */
export function storiesOf(events: readonly (LiveEvent | LiveReset)[]): string[] {
  return events.flatMap((event) => ('story' in event ? [event.story.documentId] : [event.type]));
}

export function hasStory(documentId: string | null) {
  return (events: readonly (LiveEvent | LiveReset)[]) =>
    documentId !== null && storiesOf(events).includes(documentId);
}
