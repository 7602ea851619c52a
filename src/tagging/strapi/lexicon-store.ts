import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { buildLexicon, type Institutions, type Lexicon, parseInstitutions } from '..';
import { createEntities, ENTITY, loadEntityRecords } from './entity-store';
import type { EntityRecord } from '../entity-record';

export interface CurrentLexicon {
  readonly lexicon: Lexicon;
  /** Hash of everything the lexicon was built from: equal on every node and after a restart. */
  readonly version: string;
}

/** The lexicon that saves are tagged with; it follows the entity table. */
export interface LexiconStore {
  /** The lexicon as of the last committed change of an entity. */
  current(): Promise<CurrentLexicon>;
  /** Creates entities that the grammar made, for which the lexicon need not be built again. */
  addComposed(records: readonly EntityRecord[]): ReturnType<typeof createEntities>;
}

/**
 * Builds the lexicon when it is first asked for, and again at the first save after an entity changed.
 * A change that leaves no valid lexicon keeps the last one in use and is logged.
 */
export function makeLexiconStore(strapi: Core.Strapi): LexiconStore {
  let building: Promise<CurrentLexicon> | null = null;
  let last: CurrentLexicon | null = null;
  let composing = 0;

  const invalidate = (): void => {
    building = null;
  };
  const entityChanged = async (): Promise<void> => {
    if (composing > 0) return;
    invalidate();
    // Another save may build from the old rows before this change is committed.
    if (strapi.db.inTransaction()) {
      await strapi.db.transaction(async ({ onCommit }) => onCommit(invalidate));
    }
  };
  strapi.db.lifecycles.subscribe({
    models: [ENTITY],
    afterCreate: entityChanged,
    afterCreateMany: entityChanged,
    afterUpdate: entityChanged,
    afterUpdateMany: entityChanged,
    afterDelete: entityChanged,
    afterDeleteMany: entityChanged,
  });

  const build = async (): Promise<CurrentLexicon> => {
    const institutions = await loadInstitutions(strapi);
    const records = await loadEntityRecords(strapi);
    try {
      const version = hashOf([institutions.source, records]);
      if (last?.version !== version) {
        last = { lexicon: buildLexicon(records, institutions.parsed), version };
      }
    } catch (error) {
      if (last === null) throw error;
      strapi.log.error(
        `tagging: the entities do not make a lexicon, the last valid one stays: ${String(error)}`,
      );
    }
    return last as CurrentLexicon;
  };

  return {
    current() {
      if (building === null) {
        const attempt = build();
        building = attempt;
        attempt.catch(() => {
          if (building === attempt) invalidate();
        });
      }
      return building;
    },
    async addComposed(records) {
      composing++;
      try {
        return await createEntities(strapi, records);
      } finally {
        composing--;
      }
    },
  };
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

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
