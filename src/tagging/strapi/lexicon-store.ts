import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

import type { Core } from '@strapi/strapi';

import {
  buildLexiconInSteps,
  type EntityRecord,
  type Institutions,
  type Lexicon,
  parseInstitutions,
} from '..';
import { makeBackgroundRefresh } from './background-refresh';
import { countEntities } from './entity-store';
import type { KnownEntities } from './find-or-create-entities';
import { followEntityChanges } from './follow-entity-changes';
import { loadStamp } from './gazetteer-stamp-store';
import { onceCommitted } from './once-committed';
import { activeRecords, rowsByKey, type ReadEntities, readEntities } from './read-entities';
import { makeTimeSlice } from './time-slice';

export interface CurrentLexicon {
  readonly lexicon: Lexicon;
  /** Hash of everything the lexicon was built from: equal on every node and after a restart. */
  readonly version: string;
  /**
   * Rows of entities that are there for certain: none that a transaction which is still open made, and
   * none at all where an entity has changed since.
   */
  readonly known: KnownEntities;
}

/** The lexicon that saves are tagged with; it follows the entity table, whoever writes it. */
export interface LexiconStore {
  /**
   * The lexicon as of the last committed change of an entity. With more than `SMALL` entities a save
   * does not wait for a new one, and takes the last until that is ready.
   */
  current(): Promise<CurrentLexicon>;
  /** As `current`, and waits for the newest lexicon however many entities there are. */
  fresh(): Promise<CurrentLexicon>;
  /** Saves ask the database again for the rows of entities. */
  forgetRows(): void;
  /** Builds the lexicon as soon as the newsroom listens, so that its first save does not wait. */
  warm(): void;
  /** Begins nothing more in the background, and resolves when nothing runs there. */
  close(): Promise<void>;
}

/** Entities for which a lexicon is built so fast (docs/gazetteer.md) that a save waits for it. */
export const SMALL = 20_000;

/**
 * Builds the lexicon when it is first asked for, and again after an entity changed. Every save reads
 * the gazetteer's mark, so that a change counts on all nodes without any of them being told. A change
 * that leaves no valid lexicon keeps the last one in use and is logged.
 *
 * @param small for tests: see `SMALL`
 */
export function makeLexiconStore(strapi: Core.Strapi, small = SMALL): LexiconStore {
  let last: (CurrentLexicon & { readonly stamp: string; known: KnownEntities }) | null = null;
  let entities: ReadEntities = new Map();
  const builds = new Map<string, Promise<Lexicon>>();

  const build = (version: string, ...parts: Parameters<typeof buildInSlices>) => {
    if (last?.version === version) return last.lexicon;
    const running = builds.get(version) ?? buildInSlices(...parts);
    builds.set(version, running);
    return running.finally(() => builds.delete(version));
  };
  const refresh = async (signal?: AbortSignal): Promise<CurrentLexicon> => {
    const stamp = await loadStamp(strapi);
    if (last?.stamp === stamp) return last;
    const slice = makeTimeSlice(() => performance.now(), signal);
    const institutions = await loadInstitutions(strapi);
    const read = (entities = await readEntities(strapi, entities, slice));
    const { records, hash } = await activeRecords(read, institutions.source, slice);
    const known = await rowsByKey(read, slice);
    let now = last;
    try {
      const lexicon = await build(hash, records, institutions.parsed);
      now = { lexicon, version: hash, stamp, known: new Map() };
    } catch (error) {
      if (now === null) throw error;
      strapi.log.error(
        `tagging: the entities do not make a lexicon, the last valid one stays: ${String(error)}`,
      );
      now = { ...now, stamp, known: new Map() };
    }
    last = now;
    // Until then the caller's transaction may be rolled back, and what it made never have been.
    await onceCommitted(strapi, () => (now.known = known));
    return now;
  };
  const closing = new AbortController();
  const background = makeBackgroundRefresh({
    // Not in the transaction of whoever happened to ask.
    refresh: AsyncLocalStorage.bind(() => refresh(closing.signal)),
    onError: (error) => strapi.log.warn(`tagging: cannot refresh the lexicon: ${String(error)}`),
  });
  followEntityChanges(strapi, () => {
    if (last !== null) background.soon();
  });

  return {
    async current() {
      if (last === null) return refresh();
      const isNew = (await loadStamp(strapi)) !== last.stamp;
      const isBig = (isNew ? await countEntities(strapi) : last.lexicon.records.length) > small;
      if (!isBig) return isNew ? refresh() : last;
      if (isNew) background.soon();
      background.watch();
      return isNew ? { ...last, known: new Map() } : last;
    },
    fresh: () => refresh(),
    forgetRows() {
      if (last !== null) last.known = new Map();
    },
    warm() {
      strapi.server.httpServer.once('listening', () => background.soon());
    },
    close() {
      const stopped = background.stop();
      closing.abort();
      return stopped;
    },
  };
}

/** Seconds of work for a big gazetteer, without keeping the server from answering. */
async function buildInSlices(
  records: readonly EntityRecord[],
  institutions: Institutions,
): Promise<Lexicon> {
  const slice = makeTimeSlice(() => performance.now());
  const steps = buildLexiconInSteps(records, institutions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slice.isOver()) await slice.rest();
  }
}

interface LoadedInstitutions {
  readonly parsed: Institutions;
  readonly source: string;
}

async function loadInstitutions(strapi: Core.Strapi): Promise<LoadedInstitutions> {
  const file = path.join(strapi.dirs.app.root, 'database/gazetteer/institutions.tsv');
  const source = await fs.readFile(file, 'utf8');
  return { source, parsed: parseInstitutions(source, path.basename(file)) };
}
