import type { Core } from '@strapi/strapi';

import type { Tables } from '../../delivery/strapi/table-store';
import { type Problem } from '../../gazetteer/listed-record';
import { readGazetteerFile } from '../../gazetteer/read-gazetteer-file';
import { importList, type ImportResult } from '../../gazetteer/strapi/import-list';
import { PROBLEMS_KEPT, type StepOutcome } from '../job';
import { loadInputText } from './job-store';
import type { WholeWork } from './work';

/** Thrown to roll the import back. */
class ImportCancelled extends Error {}

/**
 * Imports a gazetteer file as `npm run gazetteer -- import` does: all of it or nothing. That it was
 * done is written in its transaction, so a newsroom that is killed has imported the file or will.
 */
export function makeImportWork(strapi: Core.Strapi, tables: Tables): WholeWork {
  return {
    type: 'whole',
    async run(job, finish) {
      const { file, skipBad } = job.input as { file: string; skipBad: boolean };
      const makeList = readGazetteerFile(await loadInputText(tables, job.id), file);
      try {
        const result = await importList(strapi, makeList, {
          dryRun: false,
          skipBad,
          onStep: () => {},
          onWritten: async (plan) => {
            if (!(await finish(outcomeOf(plan, true)))) throw new ImportCancelled();
          },
        });
        if (!result.isWritten) await finish(outcomeOf(result, false));
      } catch (error) {
        if (!(error instanceof ImportCancelled)) throw error;
      }
    },
  };
}

function outcomeOf(plan: Omit<ImportResult, 'isWritten'>, isWritten: boolean): StepOutcome {
  const { create, update, unchanged, problems } = plan;
  const changed = isWritten ? create.length + update.length : 0;
  const total = create.length + update.length + unchanged + problems.length;
  const result = { created: create.length, updated: update.length, unchanged, isWritten };
  return {
    cursor: {},
    total,
    done: isWritten || problems.length === 0 ? total : 0,
    changed,
    problems: problems.map(toJobProblem),
    isFinished: true,
    result: { ...result, isListCut: problems.length > PROBLEMS_KEPT },
  };
}

function toJobProblem({ file, line, message }: Problem) {
  return { place: `${file}:${line}`, message };
}
