import { decode } from '../arabic/normalise';
import { SCRIPT, type Tokens } from '../arabic/tokenise';

/** Whether two tokens are the score of a match: «2-1», «3 - صفر». */
export function isScore(tokens: Tokens, token: number): boolean {
  if (token + 1 >= tokens.count) return false;
  if (!isGoals(tokens, token) || !isGoals(tokens, token + 1)) return false;
  const { input, origin } = tokens.text;
  const between = input.slice(origin[tokens.ends[token]!], origin[tokens.starts[token + 1]!]);
  return /^\s*[-–]\s*$/.test(between);
}

function isGoals({ text, starts, ends, scripts }: Tokens, token: number): boolean {
  const start = starts[token]!;
  const end = ends[token]!;
  if (scripts[token] === SCRIPT.DIGITS) return end - start <= MOST_DIGITS;
  return end - start === NIL.length && decode(text.codes, start, end) === NIL;
}

/** A basketball team makes a hundred points. */
const MOST_DIGITS = 3;
const NIL = 'صفر';
