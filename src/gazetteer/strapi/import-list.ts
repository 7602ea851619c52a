import type { Core } from '@strapi/strapi';

import type { EntityRecord } from '../../tagging/entity-record';
import { type Problem, inOrderOfLines, type RecordList } from '../listed-record';
import { type ImportPlan, planImport } from '../plan-import';
import { writeRecords } from './import-store';
import { readGazetteer } from './read-gazetteer';

export interface ImportOptions {
  /** Only say what would be written. */
  readonly dryRun: boolean;
  /** Leave out what has a problem and write the rest; without it a problem stops everything. */
  readonly skipBad: boolean;
  readonly onStep: (step: ImportStep) => void;
  /** Joins the transaction of the writing, at its end; what it throws undoes everything. */
  readonly onWritten?: (written: Omit<ImportResult, 'isWritten'>) => Promise<void>;
}

export type ImportStep =
  | { readonly type: 'compare' }
  | { readonly type: 'write'; readonly done: number; readonly total: number };

export interface ImportResult extends ImportPlan {
  readonly isWritten: boolean;
}

/** How often somebody may change the gazetteer while an import compares, before it gives up. */
const ATTEMPTS = 5;

/**
 * Brings records into the database, all or nothing, after holding them against what is there.
 *
 * @param makeList the records, given those of the database by key
 * @throws when the gazetteer was changed in every one of some attempts; nothing is written then
 */
export async function importList(
  strapi: Core.Strapi,
  makeList: (existing: ReadonlyMap<string, EntityRecord>) => RecordList,
  { dryRun, skipBad, onStep, onWritten }: ImportOptions,
): Promise<ImportResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    onStep({ type: 'compare' });
    const { records, stamp } = await readGazetteer(strapi);
    const list = makeList(records);
    const plan = planImport(list.listed, records);
    const problems: Problem[] = inOrderOfLines([...list.problems, ...plan.problems]);
    const { create, update } = plan;
    const total = create.length + update.length;
    const isStopped = dryRun || (problems.length > 0 && !skipBad);
    if (isStopped || total === 0) return { ...plan, problems, isWritten: false };
    const onProgress = (done: number): void => onStep({ type: 'write', done, total });
    onProgress(0);
    const alsoWrite = async () => onWritten?.({ ...plan, problems });
    if (await writeRecords(strapi, { create, update, stamp, onProgress, alsoWrite })) {
      return { ...plan, problems, isWritten: true };
    }
  }
  throw new Error(
    `تغير المعجم أثناء الاستيراد ${ATTEMPTS} مرات، فلم يكتب شيء • the gazetteer changed during the import ${ATTEMPTS} times: nothing is written, try again`,
  );
}
