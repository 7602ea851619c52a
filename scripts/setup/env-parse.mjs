import { SetupProblem } from './setup-problem.mjs';

const ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)(?:\s*=|:\s)\s*(.*)$/;

/**
 * Reads `.env` text by the rules of dotenv (the reader Strapi uses), but refuses what dotenv skips
 * in silence: a line that is no assignment, a quote that never closes.
 *
 * @param {string} text
 * @param {string} file name used in messages
 * @returns {Map<string, string>} the last assignment of a key wins, as in dotenv
 * @throws {SetupProblem} naming the line
 */
export function parseEnv(text, file) {
  if (text.includes('\0')) throw notText(file);
  /** @type {Map<string, string>} */
  const values = new Map();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i += 1) {
    if (/^\s*(#.*)?$/.test(lines[i])) continue;
    const match = ASSIGNMENT.exec(lines[i]);
    if (match === null) throw malformed(file, i + 1, lines[i]);
    const [, key, rest] = match;
    const quote = /^['"`]/.exec(rest)?.[0];
    if (quote === undefined) {
      values.set(key, rest.replace(/#.*$/, '').trim());
      continue;
    }
    const quoted = readQuoted(lines, i, rest.slice(1), quote);
    if (quoted === null) throw openQuote(file, i + 1, key);
    values.set(key, quoted.value);
    i = quoted.lastLine;
  }
  return values;
}

/**
 * @param {string[]} lines
 * @param {number} first index of the line that opens the quote
 * @param {string} rest what follows the opening quote on it
 * @param {string} quote
 */
function readQuoted(lines, first, rest, quote) {
  let value = rest;
  for (let i = first; i < lines.length; i += 1) {
    if (i > first) value += `\n${lines[i]}`;
    const end = closingQuote(value, quote);
    if (end === -1) continue;
    const inner = value.slice(0, end);
    return { value: quote === '"' ? unescapeNewlines(inner) : inner, lastLine: i };
  }
  return null;
}

/**
 * @param {string} value
 * @param {string} quote
 */
function closingQuote(value, quote) {
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] === '\\' && value[i + 1] === quote) i += 1;
    else if (value[i] === quote) return i;
  }
  return -1;
}

/** @param {string} value */
function unescapeNewlines(value) {
  return value.replace(/\\n/g, '\n').replace(/\\r/g, '\r');
}

/**
 * Only the name before `=` may be repeated in a message: the rest of the line may be a secret.
 *
 * @param {string} file
 * @param {number} number
 * @param {string} line
 */
function malformed(file, number, line) {
  const word = line
    .trim()
    .split(/[\s=:]/)[0]
    .slice(0, 30);
  return new SetupProblem(
    `السطر ${number} من ${file} («${word}…») ليس على صورة KEY=value؛ صحّحه أو احذفه ثم أعد التشغيل`,
    `line ${number} of ${file} ("${word}…") is not KEY=value: correct or delete it, then start again`,
  );
}

/**
 * @param {string} file
 * @param {number} number
 * @param {string} key
 */
function openQuote(file, number, key) {
  return new SetupProblem(
    `علامة الاقتباس في السطر ${number} من ${file} (${key}) لا تُغلق؛ أغلقها ثم أعد التشغيل`,
    `the quote opened on line ${number} of ${file} (${key}) never closes: close it, then start again`,
  );
}

/** @param {string} file */
function notText(file) {
  return new SetupProblem(
    `الملف ${file} ليس نصًا بترميز UTF-8؛ احفظه بهذا الترميز أو احذفه ليُكتب من جديد`,
    `${file} is not UTF-8 text: save it as UTF-8, or delete it to have a new one written`,
  );
}
