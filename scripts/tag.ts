/**
 * `npm run tag -- [--json] FILE` tags one text (`-` reads stdin), `npm run tag -- --jsonl` tags one
 * JSON string a line from stdin. Exit code 2 means that the input or the arguments are to blame.
 */
import path from 'node:path';

import { loadLexicon } from './tag/load-gazetteer';
import { formatTags } from './tag/format-tags';
import { readText } from './tag/read-text';
import { tagLines } from './tag/tag-lines';
import { InputProblem } from './tag/input-problem';
import { publicTags } from './tag/public-tags';
import { tagText } from '../src/tagging';

const ROOT = path.join(__dirname, '..');

async function main(args: readonly string[]): Promise<void> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = options.find((option) => option !== '--json' && option !== '--jsonl');
  if (unknown !== undefined) {
    throw new InputProblem(`خيار غير معروف ${unknown}`, `unknown option ${unknown}; ${USAGE}`);
  }
  if (options.includes('--jsonl')) {
    if (files.length > 0) {
      throw new InputProblem('‏--jsonl يقرأ المدخل القياسي', `--jsonl reads stdin; ${USAGE}`);
    }
    await tagLines(process.stdin, process.stdout, loadLexicon(ROOT));
    return;
  }
  if (files.length !== 1) throw new InputProblem('اذكر ملفا واحدا', `name one FILE; ${USAGE}`);
  const text = await readText(files[0]!, process.stdin);
  const tags = tagText(text, loadLexicon(ROOT));
  process.stdout.write(
    options.includes('--json') ? `${JSON.stringify(publicTags(tags))}\n` : formatTags(tags),
  );
}

const USAGE = 'usage: npm run tag -- [--json] FILE | - ; npm run tag -- --jsonl < LINES';

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof InputProblem ? 2 : 1;
});
