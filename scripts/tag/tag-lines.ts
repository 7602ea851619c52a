import { once } from 'node:events';
import readline from 'node:readline';

import { type Lexicon, tagText } from '../../src/tagging';
import { InputProblem } from '../command/input-text';
import { publicTags } from './public-tags';

/**
 * Tags one JSON string a line and writes one JSON object a line, in order, as slowly as the reader
 * takes them.
 *
 * @throws InputProblem with its number at the first line that is no JSON string
 */
export async function tagLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  lexicon: Lexicon,
): Promise<void> {
  let number = 0;
  for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const tags = publicTags(tagText(parseLine(line, number), lexicon));
    if (!output.write(`${JSON.stringify(tags)}\n`)) await once(output, 'drain');
  }
}

function parseLine(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (typeof value === 'string') return value;
  throw new InputProblem(
    `السطر ${number} ليس نصا بصيغة JSON`,
    `line ${number} is not a JSON string ("${line.slice(0, 40)}")`,
  );
}
