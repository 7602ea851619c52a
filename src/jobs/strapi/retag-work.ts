import { performance } from 'node:perf_hooks';

import type { Core } from '@strapi/strapi';

import type { JobProblem, RetagRange } from '../../desk/job-contract';
import { blocksToText } from '../../intake';
import { tagArticle } from '../../tagging';
import { readDecisions } from '../../tagging/editor-decisions';
import { findOrCreateEntities } from '../../tagging/strapi/find-or-create-entities';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import { hashOf } from '../../tagging/strapi/tag-on-save';
import type { Job } from '../job';
import { type ArchiveRow, countRows, loadNextRow, lockRows, rewriteTags } from './retag-store';
import type { SteppedWork } from './work';

/** Longest that a step works before it commits, in ms: so long an editor's save may wait. */
const STEP_MS = 30;

interface Cursor extends Record<string, unknown> {
  readonly after: number;
  readonly last: number;
}

/**
 * Tags the archive again with the gazetteer as it is, keeping what editors decided, and writes the
 * rows whose tags change. Nobody is told by webhook and no date moves (docs/decisions/0400).
 */
export function makeRetagWork(strapi: Core.Strapi, store: LexiconStore): SteppedWork {
  return {
    type: 'steps',
    prepare: () => store.fresh(),

    async step(job, trx, limit) {
      const range = rangeOf(job);
      const cursor = job.cursor as Cursor | null;
      if (cursor === null) {
        const { total, last } = await countRows(strapi, range);
        return { ...nothing(total), cursor: { after: 0, last }, isFinished: total === 0 };
      }
      const began = performance.now();
      const rows = await lockRows(strapi, trx, range, cursor, limit);
      let after = cursor.after;
      let done = 0;
      let changed = 0;
      const problems: JobProblem[] = [];
      const current = await store.fresh();
      for (const row of rows) {
        if (done > 0 && performance.now() - began > STEP_MS) break;
        const decisions = readDecisions(row.taggingDecisions);
        if (decisions === null) problems.push(badDecisions(row));
        else if (await retag(strapi, row, current, decisions)) changed++;
        after = row.id;
        done++;
      }
      const total = Math.max(job.total ?? 0, job.done + done);
      const isFinished = rows.length < limit && done === rows.length;
      return { cursor: { ...cursor, after }, total, done, changed, problems, isFinished };
    },

    async skip(job, reason) {
      const cursor = job.cursor as Cursor | null;
      const row = cursor && (await loadNextRow(strapi, rangeOf(job), cursor));
      if (!cursor || !row) throw new Error(reason);
      const problems = [{ place: row.documentId, message: reason }];
      const total = job.total ?? 0;
      return { ...nothing(total), cursor: { ...cursor, after: row.id }, done: 1, problems };
    },
  };
}

async function retag(
  strapi: Core.Strapi,
  row: ArchiveRow,
  { lexicon, version, known }: Awaited<ReturnType<LexiconStore['fresh']>>,
  decisions: NonNullable<ReturnType<typeof readDecisions>>,
): Promise<boolean> {
  const text = {
    kicker: row.kicker ?? '',
    headline: row.headline ?? '',
    lede: row.lede ?? '',
    body: blocksToText(row.body),
  };
  const { entities, composed, mentions, candidates } = tagArticle(text, lexicon, decisions);
  const keys = entities.map(({ key }) => key);
  const before = row.entities.map(({ key }) => key);
  const isSame =
    isEqual(keys, before) &&
    isEqual(mentions, row.mentions ?? []) &&
    isEqual(candidates, row.candidates ?? []);
  if (isSame) return false;
  await rewriteTags(strapi, row, {
    mentions,
    candidates,
    taggingDecisions: decisions,
    taggingHash: hashOf([version, text, decisions]),
    entities: await findOrCreateEntities(strapi, keys, composed, known),
  });
  return true;
}

/** As JSON with sorted keys: PostgreSQL gives the keys of an object back in an order of its own. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rangeOf({ input }: Job): RetagRange {
  return input as unknown as RetagRange;
}

function nothing(total: number) {
  return { total, done: 0, changed: 0, problems: [] as JobProblem[], isFinished: false };
}

function badDecisions({ documentId }: ArchiveRow): JobProblem {
  const message =
    'قرارات الوسم في هذا الخبر غير صالحة، فبقيت وسومه كما هي • its tagging decisions are invalid, so its tags stay as they are';
  return { place: documentId, message };
}
