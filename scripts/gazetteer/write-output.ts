import fs from 'node:fs/promises';
import path from 'node:path';

import { InputProblem } from '../command/input-text';

/**
 * Writes a file, from the folder that the command was called in, or standard output.
 *
 * @param file null: standard output
 * @throws InputProblem when the file cannot be written
 */
export async function writeOutput(file: string | null, text: string): Promise<void> {
  if (file === null || file === '-') {
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    return;
  }
  try {
    await fs.writeFile(path.resolve(process.env.INIT_CWD ?? process.cwd(), file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputProblem(`تعذرت كتابة «${file}»`, `cannot write "${file}": ${reason}`);
  }
}
