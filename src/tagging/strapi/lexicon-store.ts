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
import { countEntities, createEntities } from './entity-store';
import { followEntityChanges } from './follow-entity-changes';
import { loadStamp } from './gazetteer-stamp-store';
import { activeRecords, type ReadEntities, readEntities } from './read-entities';
import { makeTimeSlice } from './time-slice';

export interface CurrentLexicon {
  readonly lexicon: Lexicon;
  /** Hash of everything the lexicon was built from: equal on every node and after a restart. */
  readonly version: string;
}

/** The lexicon that saves are tagged with; it follows the entity table, whoever writes it. */
export interface LexiconStore {
  /**
   * The lexicon as of the last committed change of an entity. With more than `SMALL` entities a save
   * does not wait for a new one, and takes the last until that is ready.
   */
  current(): Promise<CurrentLexicon>;
  /** Creates entities that the grammar made, for which the lexicon need not be built again. */
  addComposed(records: readonly EntityRecord[]): ReturnType<typeof createEntities>;
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
  let last: (CurrentLexicon & { readonly stamp: string }) | null = null;
  let entities: ReadEntities = new Map();
  const builds = new Map<string, Promise<Lexicon>>();

  const build = (version: string, ...parts: Parameters<typeof buildInSlices>) => {
    if (last?.version === version) return last.lexicon;
    const running = builds.get(version) ?? buildInSlices(...parts);
    builds.set(version, running);
    return running.finally(() => builds.delete(version));
  };
  const refresh = async (): Promise<CurrentLexicon> => {
    const stamp = await loadStamp(strapi);
    if (last?.stamp === stamp) return last;
    const slice = makeTimeSlice(() => performance.now());
    const institutions = await loadInstitutions(strapi);
    const read = (entities = await readEntities(strapi, entities, slice));
    const { records, hash } = await activeRecords(read, institutions.source, slice);
    try {
      last = { lexicon: await build(hash, records, institutions.parsed), version: hash, stamp };
    } catch (error) {
      if (last === null) throw error;
      strapi.log.error(
        `tagging: the entities do not make a lexicon, the last valid one stays: ${String(error)}`,
      );
      last = { ...last, stamp };
    }
    return last;
  };
  const background = makeBackgroundRefresh({
    // Not in the transaction of whoever happened to ask.
    refresh: AsyncLocalStorage.bind(refresh),
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
      return last;
    },
    addComposed: (records) => createEntities(strapi, records),
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
