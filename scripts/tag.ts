/**
 * `npm run tag -- [--json] FILE` tags one text (`-` reads stdin), `npm run tag -- --jsonl` tags one
 * JSON string a line from stdin. Exit code 2 means that the input or the arguments are to blame.
 */
import path from 'node:path';

import { tagText } from '../src/tagging';
import { explainInputProblems, InputProblem, readInputText } from './command/input-text';
import { formatTags } from './tag/format-tags';
import { loadLexicon } from './tag/load-gazetteer';
import { publicTags } from './tag/public-tags';
import { tagLines } from './tag/tag-lines';

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
  const text = await readInputText(files[0]);
  const tags = tagText(text, loadLexicon(ROOT));
  process.stdout.write(
    options.includes('--json') ? `${JSON.stringify(publicTags(tags))}\n` : formatTags(tags),
  );
}

const USAGE = 'usage: npm run tag -- [--json] FILE | - ; npm run tag -- --jsonl < LINES';

void explainInputProblems(() => main(process.argv.slice(2)));
