import fs from 'node:fs';

import { InputProblem } from './input-problem';

/** A story is a few kilobytes; what is larger than this is another file. */
export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Reads a text as UTF-8.
 *
 * @param file a path, or `-` for `stdin`
 * @throws InputProblem when it is missing, empty, larger than MAX_BYTES or no text
 */
export async function readText(file: string, stdin: AsyncIterable<unknown>): Promise<string> {
  const name = file === '-' ? 'stdin' : file;
  const bytes = file === '-' ? await readStream(stdin, name) : readFile(file);
  return decode(bytes, name);
}

function readFile(file: string): Buffer {
  let stat: fs.Stats;
  try {
    stat = fs.statSync(file);
  } catch {
    throw new InputProblem(`الملف «${file}» غير موجود`, `there is no file "${file}"`);
  }
  if (!stat.isFile()) throw new InputProblem(`«${file}» ليس ملفا`, `"${file}" is not a file`);
  if (stat.size > MAX_BYTES) throw tooLarge(file, stat.size);
  try {
    return fs.readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputProblem(`تعذرت قراءة «${file}»`, `cannot read "${file}" (${code})`);
  }
}

async function readStream(stdin: AsyncIterable<unknown>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge(name, size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): InputProblem {
  return new InputProblem(
    `«${name}» أكبر من الحد (${MAX_BYTES} بايت)`,
    `"${name}" has ${size} bytes or more, a story at most ${MAX_BYTES}`,
  );
}

function decode(bytes: Buffer, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputProblem(`«${name}» ليس نصا بترميز UTF-8`, `"${name}" is not UTF-8 text`);
  }
  if (text.includes('\0')) {
    throw new InputProblem(`«${name}» ملف ثنائي لا نص`, `"${name}" is binary, not text`);
  }
  if (text.trim() === '') throw new InputProblem(`«${name}» فارغ`, `"${name}" is empty`);
  return text;
}
