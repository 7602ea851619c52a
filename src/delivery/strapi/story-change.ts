import type { Core, UID } from '@strapi/strapi';

import { factsOf, NO_FACTS, publicationEvent, type StoryFacts } from '..';
import { type Entry, findDraftId, loadEntry, sanitizeEntry } from './load-entry';
import type { NewEvent } from './record-events';

/** The only content type that is a story. */
export const ARTICLE = 'api::article.article';

/** A write to a document that webhooks may be told of. */
export interface DocumentWrite {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly isPublishing: boolean;
  readonly documentId: string | null;
  /** The published rows before the write; filled for stories only. */
  readonly before: readonly Entry[];
  /** Whether an update makes a language version that was not there. */
  readonly isNewLocale: boolean;
}

interface DocumentResult {
  readonly documentId?: string;
  readonly id?: number;
  readonly locale?: string | null;
  readonly entries?: readonly Entry[];
}

/**
 * The events of a write, after it, in the order and with the contents of Strapi's own; for a story
 * also what it means as news.
 *
 * @param isWanted whether anybody listens to an event: its entry is only read then
 */
export async function describeWrite(
  strapi: Core.Strapi,
  write: DocumentWrite,
  result: unknown,
  isWanted: (type: string) => boolean,
): Promise<NewEvent[]> {
  if (typeof result !== 'object' || result === null) return [];
  const { documentId, id, locale = null, entries = [] } = result as DocumentResult;
  const make = makeEventMaker(strapi, write);
  const own = id === undefined ? [] : [result as Entry];
  switch (write.action) {
    case 'create':
    case 'update': {
      const isCreate = write.action === 'create' || write.isNewLocale;
      const type = isCreate ? 'entry.create' : 'entry.update';
      if (!write.isPublishing) return make.loaded(type, own, isWanted);
      const draftId = isWanted(type)
        ? await findDraftId(strapi, write.uid, documentId ?? '', locale)
        : null;
      const drafts = draftId === null ? [] : [{ id: draftId }];
      return [
        ...(await make.loaded(type, drafts, isWanted)),
        ...(await make.published(own, isWanted)),
      ];
    }
    case 'publish':
      return make.published(entries, isWanted);
    case 'clone':
      return make.loaded('entry.create', entries, isWanted);
    case 'discardDraft':
      return make.loaded('entry.draft-discard', entries, isWanted);
    case 'unpublish':
      return [
        ...(await make.removed('entry.unpublish', entries, isWanted)),
        ...make.takenDown('article.unpublished'),
      ];
    case 'delete':
      return [
        ...(await make.removed('entry.delete', entries, isWanted)),
        ...make.takenDown('article.killed'),
      ];
    default:
      return [];
  }
}

/** Event makers for one write. */
function makeEventMaker(strapi: Core.Strapi, write: DocumentWrite) {
  const { uid, before } = write;
  const schema = strapi.contentType(uid);
  const isStory = uid === ARTICLE;
  const createdAt = new Date();
  const hasDrafts = schema.options?.draftAndPublish === true;

  const make = (type: string, row: Entry, entry: unknown, facts: StoryFacts | null): NewEvent => ({
    type,
    createdAt,
    model: schema.modelName,
    uid,
    documentId: textOf(row.documentId) ?? write.documentId,
    locale: textOf(row.locale),
    rowId: typeof row.id === 'number' ? row.id : null,
    entry,
    facts,
    hasDrafts,
    url: addressOf(strapi, uid, textOf(row.documentId) ?? write.documentId),
    isLogged: false,
  });
  const load = (row: Entry) => loadEntry(strapi, uid, row.id as number);
  const factsFor = (entry: Entry) => (isStory ? factsOf(entry) : null);
  const beforeIn = (locale: unknown) =>
    before.find((row) => (row.locale ?? null) === (locale ?? null)) ?? null;

  return {
    async loaded(type: string, rows: readonly Entry[], isWanted: (type: string) => boolean) {
      if (!isWanted(type)) return [];
      const loaded = await Promise.all(rows.map(load));
      return loaded
        .filter((entry) => entry !== null)
        .map((entry) => make(type, entry, entry, factsFor(entry)));
    },

    async published(rows: readonly Entry[], isWanted: (type: string) => boolean) {
      const events: NewEvent[] = [];
      if (!isStory && !isWanted('entry.publish')) return events;
      for (const row of rows) {
        const entry = await load(row);
        if (entry === null) continue;
        events.push(make('entry.publish', entry, entry, factsFor(entry)));
        if (!isStory) continue;
        const previous = beforeIn(entry.locale);
        const type = publicationEvent(previous && stateOf(previous), stateOf(entry));
        events.push({ ...make(type, entry, entry, factsOf(entry)), isLogged: true });
      }
      return events;
    },

    /** Strapi tells of a removed row as it was, without relations. */
    async removed(type: string, rows: readonly Entry[], isWanted: (type: string) => boolean) {
      if (!isWanted(type)) return [];
      return Promise.all(
        rows.map(async (row) => {
          const previous = beforeIn(row.locale);
          const facts = isStory ? (previous ? factsOf(previous) : NO_FACTS) : null;
          return make(type, row, await sanitizeEntry(strapi, uid, row), facts);
        }),
      );
    },

    takenDown(type: 'article.unpublished' | 'article.killed') {
      if (!isStory) return [];
      return before.map((row) => ({
        ...make(type, row, takedownNotice(row), factsOf(row)),
        isLogged: true,
      }));
    },
  };
}

/** What is said of a story that is taken down: enough to find and remove it, not its text again. */
function takedownNotice({ id, documentId, locale, shortId, slug, headline }: Entry): Entry {
  return { id, documentId, locale: locale ?? null, shortId, slug, headline };
}

function stateOf(entry: Entry): { correction: string } {
  return { correction: textOf(entry.correction) ?? '' };
}

/** Where REST gives the document; null for what REST does not have. */
function addressOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | null,
): string | null {
  const schema = strapi.contentType(uid);
  if (!uid.startsWith('api::') || schema.kind !== 'collectionType' || !documentId) return null;
  const base = strapi.config.get<string>('server.absoluteUrl', '');
  return `${base}/api/${schema.info.pluralName}/${documentId}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
