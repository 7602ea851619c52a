import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';

import type {
  Choices,
  Proposal,
  PublishAnswer,
  PublishRequest,
} from '../../desk/breaking-contract';
import type { PresenceAnswer } from '../../desk/presence';
import type { CheckAnswer, CheckRequest, NamedEntity, NewEntity } from '../../desk/check-contract';

/** The admin API of the desk. Every call throws what `readRefusal` reads. */
export interface DeskClient {
  check(request: CheckRequest, signal: AbortSignal): Promise<CheckAnswer>;
  findEntities(query: string, signal: AbortSignal): Promise<NamedEntity[]>;
  createEntity(entity: NewEntity): Promise<NamedEntity>;
  choices(signal: AbortSignal): Promise<Choices>;
  propose(text: string): Promise<Proposal>;
  publish(story: PublishRequest): Promise<PublishAnswer>;
  saveDraft(story: PublishRequest): Promise<PublishAnswer>;
  /** Tells that an article is open here. */
  beat(documentId: string, signal: AbortSignal): Promise<PresenceAnswer>;
  leave(documentId: string): Promise<null>;
}

const DESK = '/ajil/desk';

/** The API with the session of whoever is logged in. */
export function useDeskClient(): DeskClient {
  const { get, post } = useFetchClient();
  return useMemo(
    () => ({
      check: (request, signal) => dataOf(post(`${DESK}/tag`, request, { signal })),
      findEntities: (q, signal) => dataOf(get(`${DESK}/entities`, { params: { q }, signal })),
      createEntity: (entity) => dataOf(post(`${DESK}/entities`, entity)),
      choices: (signal) => dataOf(get(`${DESK}/choices`, { signal })),
      propose: (text) => dataOf(post(`${DESK}/intake`, { text })),
      publish: (story) => dataOf(post(`${DESK}/articles`, story)),
      saveDraft: (story) => dataOf(post(`${DESK}/drafts`, story)),
      beat: (documentId, signal) => dataOf(post(`${DESK}/presence`, { documentId }, { signal })),
      leave: (documentId) => dataOf(post(`${DESK}/presence/leave`, { documentId })),
    }),
    [get, post],
  );
}

/** Every answer of the desk is `{ data }`, in what the panel's client calls `data`. */
async function dataOf<T>(call: Promise<{ data: unknown }>): Promise<T> {
  const { data } = await call;
  return (data as { data: T }).data;
}
