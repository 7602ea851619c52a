import type { Core } from '@strapi/strapi';

import type { Tables, Transaction } from '../../delivery/strapi/table-store';
import { addedNames, mergedNames, mergeProblems } from '../../desk/entity-merge';
import { problemText } from '../../editorial/problems';
import type { Job, StepOutcome } from '../job';
import {
  type ConcernedRow,
  countConcerned,
  findConcerned,
  loadMergeEntity,
  type MergeEntity,
  moveFilters,
  moveTags,
  replaceEntity,
} from './merge-store';
import type { SteppedWork } from './work';

/** Texts up to which a merge is one transaction. */
export const AT_ONCE = 200;
/** Rows of a step of a bigger one, each a millisecond or two. */
const STEP_ROWS = 25;
/** Stories that are named in the result, so that a merge can be taken back by hand. */
const NAMED = 1000;

interface Cursor extends Record<string, unknown> {
  readonly after: number;
  readonly documents: readonly string[];
}

/**
 * Makes one entity of two: every text that has the one gets the other, then the one is deleted and its
 * names are the other's. Texts that an editor tags with the old one meanwhile are found before the end.
 */
export function makeMergeWork(strapi: Core.Strapi, tables: Tables): SteppedWork {
  const step = async (job: Job, trx: Transaction): Promise<StepOutcome> => {
    const { from, into } = await pairOf(strapi, job);
    const cursor = (job.cursor as Cursor | null) ?? { after: 0, documents: [] };
    const { drafts, published } = await countConcerned(strapi, tables, from, trx);
    const left = drafts + published;
    const limit = left <= AT_ONCE ? AT_ONCE + 1 : STEP_ROWS;
    const rows = await findConcerned(strapi, tables, from, { after: 0, limit, trx });
    await moveTags(
      strapi,
      tables,
      trx,
      rows.map(({ id }) => id),
      from,
      into,
    );
    const isFinished = rows.length === left;
    const documents = namesOf(cursor.documents, rows);
    if (isFinished) await finish(trx, from, into);
    return {
      cursor: { after: rows.at(-1)?.id ?? 0, documents },
      total: job.done + left,
      ...{ done: rows.length, changed: rows.length, problems: [], isFinished },
      result: isFinished
        ? { gone: from.record, added: addedNames(from.record, into.record), documents }
        : job.result,
    };
  };

  async function finish(trx: Transaction, from: MergeEntity, into: MergeEntity): Promise<void> {
    await replaceEntity(strapi, from, into, mergedNames(from.record, into.record));
    await moveFilters(tables, trx, from.record.key, into.record.key);
  }

  return {
    type: 'steps',
    prepare: async () => {},
    step: (job, trx) => step(job, trx),
    // No text may be left out: a merge that cannot go on fails as a whole, and can be begun again.
    skip: (_job, reason) => Promise.reject(new Error(reason)),
  };
}

async function pairOf(strapi: Core.Strapi, { input }: Job) {
  const [from, into] = [
    await loadMergeEntity(strapi, String(input.fromDocument)),
    await loadMergeEntity(strapi, String(input.intoDocument)),
  ];
  if (from === null || into === null) {
    throw new Error('حُذف أحد الكيانين • one of the two entities has been deleted');
  }
  const [problem] = mergeProblems(from.record, into.record);
  if (problem !== undefined) throw new Error(problemText(problem));
  return { from, into };
}

function namesOf(before: readonly string[], rows: readonly ConcernedRow[]): string[] {
  return [...new Set([...before, ...rows.map(({ documentId }) => documentId)])].slice(0, NAMED);
}
