import { readGazetteerFile } from '../../src/gazetteer/read-gazetteer-file';
import { importList, type ImportResult } from '../../src/gazetteer/strapi/import-list';
import { readInputText } from '../command/input-text';
import { withNewsroom } from '../command/with-newsroom';
import { FILE_LIMIT_BYTES } from './file-limit';
import { printProblems, setExitCode } from './print-problems';
import { makeProgress } from '../command/progress';

export interface ImportArguments {
  readonly file: string;
  readonly dryRun: boolean;
  readonly skipBad: boolean;
}

/**
 * Imports a file into the configured database; exit code 2 when something of it was refused.
 *
 * @param root folder of the project
 */
export async function importFile(
  root: string,
  { file, dryRun, skipBad }: ImportArguments,
): Promise<void> {
  const text = await readInputText(file, { limitBytes: FILE_LIMIT_BYTES });
  const makeList = readGazetteerFile(text, file);
  const started = performance.now();
  const result = await withNewsroom(root, async (strapi) => {
    const progress = makeProgress(process.stderr, 'الاستيراد • import');
    try {
      return await importList(strapi, makeList, {
        dryRun,
        skipBad,
        onStep: (step) => {
          if (step.type === 'write') progress.tell(step.done, step.total);
        },
      });
    } finally {
      progress.end();
    }
  });
  report(result, { dryRun, skipBad, seconds: (performance.now() - started) / 1000 });
}

function report(
  { create, update, unchanged, problems, isWritten }: ImportResult,
  options: { readonly dryRun: boolean; readonly skipBad: boolean; readonly seconds: number },
): void {
  printProblems(problems);
  const refused = problems.length > 0 && !options.skipBad;
  if (problems.length > 0) setExitCode(2);
  if (refused) {
    process.stderr.write(
      `✗ ${problems.length} مشكلة، فلم يكتب شيء • ${problems.length} problems: nothing is written (--skip-bad leaves these lines out)\n`,
    );
    return;
  }
  const [ar, en] = options.dryRun ? ['تجربة: ', 'dry run: '] : ['', ''];
  const seconds = isWritten ? ` (${options.seconds.toFixed(1)} s)` : '';
  process.stdout.write(
    `✓ ${ar}${create.length} جديد، ${update.length} معدل، ${unchanged} بلا تغيير • ` +
      `${en}${create.length} new, ${update.length} changed, ${unchanged} unchanged${seconds}\n`,
  );
}
