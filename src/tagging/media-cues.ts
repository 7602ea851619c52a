import { GAP } from '../arabic/tokenise';
import { isJoined, type Story, wordAt } from './story';

/** Categories of those that news is told to and taken from. */
export const MEDIA: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'agency']);

/**
 * Whether a name that is an ordinary word as well is that of a paper or channel here: it stands alone in
 * quotation marks behind what papers do («ذكرت «النهار»»), or somebody talks to it («وقال للجزيرة»,
 * «في مقابلة مع الجزيرة»).
 */
export function isMedium(story: Story, first: number, last: number): boolean {
  const { gaps, count } = story.tokens;
  const isQuoted = gaps[first] === GAP.QUOTE && (last === count || gaps[last]! >= GAP.QUOTE);
  const before = isJoined(story, first) ? wordAt(story, first - 1) : '';
  if (isQuoted && (TOLD.test(before) || before === 'ل')) return true;
  const isTold = before === 'ل' || /^[وف]?ل/.test(wordAt(story, first));
  if (!isTold && before !== 'مع') return false;
  const words = isTold ? TALK : INTERVIEW;
  for (let token = first - 1; token >= 0 && token > first - REACH; token--) {
    if (words.test(wordAt(story, token))) return true;
    if (gaps[token]! >= GAP.HARD) return false;
  }
  return false;
}

const TOLD =
  /^[وف]?(?:قالت|ذكرت|نقلت|كتبت|اوردت|كشفت|نشرت|التقت|اضافت|افادت|بثت|عنونت|اشارت|عن|مع|في|الي|بحسب|وفق)$/;
const TALK =
  /^[وف]?(?:قال|قالت|صرح|صرحت|اكد|اكدت|اوضح|اوضحت|كشف|ذكر|روي|اضاف|ال?تصريح(?:ات)?|بتصريح|حديث|حديثه|مقابله|لقاء)$/;
const INTERVIEW = /^[وفب]?(?:ال)?(?:مقابله|مقابلات|حوار|حديث|حديثه|لقاء|اتصال)$/;
const REACH = 7;
