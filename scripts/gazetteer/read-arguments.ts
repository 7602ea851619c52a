import { parseArgs } from 'node:util';

import { MOST_RECORDS } from '../../src/gazetteer/generate-records';
import { InputProblem } from '../command/input-text';

export type GazetteerCommand =
  | { readonly name: 'check'; readonly files: readonly string[] }
  | {
      readonly name: 'import';
      readonly file: string;
      readonly dryRun: boolean;
      readonly skipBad: boolean;
    }
  | { readonly name: 'export'; readonly file: string | null }
  | { readonly name: 'generate'; readonly count: number; readonly file: string | null };

/** @throws InputProblem with the usage, unless the command line is one of the four commands */
export function readArguments(args: readonly string[]): GazetteerCommand {
  const { values, positionals } = parse(args);
  const [name = '', ...rest] = positionals;
  const dryRun = values['dry-run'] ?? false;
  const skipBad = values['skip-bad'] ?? false;
  if (name !== 'import' && (dryRun || skipBad)) {
    throw new InputProblem(
      'الخياران ‎--dry-run و‎--skip-bad للاستيراد وحده',
      `--dry-run and --skip-bad are for import only. ${USAGE}`,
    );
  }
  switch (name) {
    case 'check':
      return { name, files: rest };
    case 'import':
      if (rest.length !== 1) throw new InputProblem('اذكر ملفا واحدا', `name one FILE. ${USAGE}`);
      return { name, file: rest[0]!, dryRun, skipBad };
    case 'export':
      return { name, file: optionalFile(rest) };
    case 'generate':
      return { name, count: readCount(rest[0]), file: optionalFile(rest.slice(1)) };
    default:
      throw new InputProblem(`لا أمر باسم «${name}»`, `there is no command "${name}". ${USAGE}`);
  }
}

const USAGE =
  'Usage: npm run gazetteer -- check [FILES…] | import FILE [--dry-run] [--skip-bad] | export [FILE] | generate N [FILE]';

function optionalFile(rest: readonly string[]): string | null {
  if (rest.length > 1) {
    throw new InputProblem(
      'ملف واحد في كل مرة',
      `one FILE at a time, not ${rest.length}. ${USAGE}`,
    );
  }
  return rest[0] ?? null;
}

function readCount(text: string | undefined): number {
  const count = /^\d+$/.test(text ?? '') ? Number(text) : 0;
  if (count >= 1 && count <= MOST_RECORDS) return count;
  throw new InputProblem(
    `«${text ?? ''}» ليس عددا بين 1 و${MOST_RECORDS}`,
    `"${text ?? ''}" is no number from 1 to ${MOST_RECORDS}. ${USAGE}`,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'skip-bad': { type: 'boolean' } },
    });
  } catch {
    const option = args.find((arg) => /^-./.test(arg) && !/^--(?:dry-run|skip-bad)$/.test(arg));
    throw new InputProblem(`الخيار «${option}» غير معروف`, `unknown option "${option}". ${USAGE}`);
  }
}
