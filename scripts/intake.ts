/**
 *     npm run --silent intake -- --json FILE      prints the fields of a pasted story
 *     npm run intake -- FILE --publish | --draft  makes an article of it
 *
 * `-` reads standard input. Exit code 2: the command line, the input or the story is at fault.
 */
import path from 'node:path';

import { splitStory } from '../src/intake';
import { explainInputProblems, readInputText } from './command/input-text';
import { createFromText } from './intake/create-from-text';
import { readArguments } from './intake/read-arguments';
import { readKnowledge } from './intake/read-knowledge';

const ROOT = path.resolve(__dirname, '..');

void explainInputProblems(async () => {
  const { mode, file } = readArguments(process.argv.slice(2));
  const text = await readInputText(file);
  if (mode === 'json') {
    const fields = splitStory(text, readKnowledge(ROOT));
    process.stdout.write(`${JSON.stringify(fields, null, 2)}\n`);
  } else await createFromText(ROOT, text, mode);
});
