import fs from 'node:fs';
import path from 'node:path';

/** What is wrong with the command line or its input; the command ends with `exitCode`. */
export class InputProblem extends Error {
  readonly exitCode = 2;

  /** @param ar @param en what is wrong and what is right, in each language */
  constructor(ar: string, en: string) {
    super(`✗ ${ar} • ${en}`);
    this.name = 'InputProblem';
  }
}

/** Default of `limitBytes`: a story has some 5 kB, a book some 1 MB. */
export const INPUT_LIMIT_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file, or of standard input for `-`, without a byte order mark. No more than
 * `limitBytes` + 1 bytes are ever held, whatever the size.
 *
 * @param fileOrDash a path, from the folder that the command was called in; `-` for standard input
 * @throws InputProblem when there is no such file, or it is blank, binary, not UTF-8 or too big
 */
export async function readInputText(
  fileOrDash: string | undefined,
  { limitBytes = INPUT_LIMIT_BYTES }: { readonly limitBytes?: number } = {},
): Promise<string> {
  if (fileOrDash === undefined || fileOrDash === '') {
    throw new InputProblem(
      'اذكر ملف النص، أو «-» لقراءته من الإدخال القياسي',
      'name the FILE of the text, or "-" for standard input',
    );
  }
  const name = fileOrDash === '-' ? 'stdin' : fileOrDash;
  const bytes =
    fileOrDash === '-'
      ? await readStream(process.stdin, name, limitBytes)
      : await readFile(fileOrDash, limitBytes);
  return decode(bytes, name);
}

/** Prints an InputProblem on stderr and sets its exit code; any other error goes on. */
export async function explainInputProblems(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

async function readFile(file: string, limitBytes: number): Promise<Buffer> {
  // npm runs a script in the project's folder and says where the person was.
  const from = process.env.INIT_CWD ?? process.cwd();
  const resolved = [path.resolve(from, file), path.resolve(file)].find((one) => fs.existsSync(one));
  try {
    const stats = fs.statSync(resolved ?? file);
    if (stats.isDirectory()) {
      throw new InputProblem(`«${file}» مجلد لا ملف`, `"${file}" is a folder, not a file`);
    }
    if (stats.size > limitBytes) throw tooBig(file, limitBytes, stats.size);
    return await readStream(fs.createReadStream(resolved ?? file), file, limitBytes);
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputProblem(
      code === 'ENOENT' ? `لا يوجد ملف «${file}»` : `تعذّرت قراءة «${file}» (${code})`,
      code === 'ENOENT' ? `there is no file "${file}"` : `cannot read "${file}" (${code})`,
    );
  }
}

/** Size is checked here too: a pipe has none, and a file may grow. */
async function readStream(
  stream: AsyncIterable<Buffer | string>,
  name: string,
  limitBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limitBytes) throw tooBig(name, limitBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) throw notText(name, 'a NUL byte', 'بايت صفري');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notText(name, 'bytes that are not UTF-8', 'بايتات ليست UTF-8');
  }
  if (text.trim() === '') {
    throw new InputProblem(`«${name}» فارغ: لا نص فيه`, `"${name}" is empty: it has no text`);
  }
  return text;
}

function notText(name: string, what: string, whatAr: string): InputProblem {
  return new InputProblem(
    `«${name}» ليس نصا بترميز UTF-8 (فيه ${whatAr})؛ احفظه بترميز UTF-8`,
    `"${name}" is not UTF-8 text (it has ${what}): save it as UTF-8`,
  );
}

function tooBig(name: string, limitBytes: number, size?: number): InputProblem {
  const limit = megabytes(limitBytes);
  return new InputProblem(
    `«${name}» أكبر مما يُقبل${size === undefined ? '' : ` (${megabytes(size)} ميغابايت)`}، والحد ${limit} ميغابايت`,
    `"${name}" is too big${size === undefined ? '' : ` (${megabytes(size)} MB)`}: the limit is ${limit} MB`,
  );
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1);
}
