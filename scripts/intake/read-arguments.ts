import { parseArgs } from 'node:util';

import { InputProblem } from '../command/input-text';

export interface IntakeArguments {
  readonly mode: 'json' | 'published' | 'draft';
  /** A path, or `-`. */
  readonly file: string;
}

/** @throws InputProblem unless there is exactly one FILE and one of --json, --publish, --draft */
export function readArguments(args: readonly string[]): IntakeArguments {
  const { values, positionals } = parse(args);
  const modes = MODES.filter(([option]) => values[option]);
  if (positionals.length > 1) {
    throw new InputProblem(
      `ملف واحد في كل مرة، لا ${positionals.length}. ${USAGE_AR}`,
      `one FILE at a time, not ${positionals.length}. ${USAGE}`,
    );
  }
  if (positionals.length === 0) {
    throw new InputProblem(`اذكر ملف النص. ${USAGE_AR}`, `name the FILE of the story. ${USAGE}`);
  }
  if (modes.length !== 1) {
    throw new InputProblem(
      `اختر خيارا واحدا: ‎--json أو ‎--publish أو ‎--draft. ${USAGE_AR}`,
      `choose one of --json, --publish, --draft. ${USAGE}`,
    );
  }
  return { mode: modes[0]![1], file: positionals[0]! };
}

const MODES = [
  ['json', 'json'],
  ['publish', 'published'],
  ['draft', 'draft'],
] as const;

const USAGE =
  'Usage: npm run intake -- FILE --json | --publish | --draft ("-" reads standard input)';
const USAGE_AR = '«-» تقرأ من الإدخال القياسي';

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        publish: { type: 'boolean' },
        draft: { type: 'boolean' },
      },
    });
  } catch {
    const option = args.find((arg) => /^-./.test(arg) && !/^--(?:json|publish|draft)$/.test(arg));
    throw new InputProblem(`الخيار «${option}» غير معروف`, `unknown option "${option}". ${USAGE}`);
  }
}
