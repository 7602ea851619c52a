import { fold } from '../arabic/normalise';

/** Folded words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The last thing on the line, quotes and brackets aside, ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?؟…۔]$/u.test(text.replace(/["'”’»)\]\s\p{Cf}]{1,20}$/u, ''));
}

/** Reads as a paragraph: a sentence of some length, or too long for anything else. */
export function isParagraph(text: string): boolean {
  if (text.length >= 110) return true;
  const words = wordsOf(text).length;
  return words >= 18 || (words >= 6 && endsSentence(text) && !isShortQuestion(text, words));
}

/** Could stand over paragraphs: short, and no sentence, list item or lead-in to one. */
export function isHeadingLike(text: string): boolean {
  if (text.length >= 110 || isListItem(text) || /[:،,؛;]$/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return false;
  if (endsSentence(text) && !isShortQuestion(text, words.length)) return false;
  if (words.length >= 8 && /[،,؛;]/u.test(text)) return false;
  return !CONTINUES.has(words[0]!);
}

export function isListItem(text: string): boolean {
  return /^(?:[-–—•●▪■◾◼*·✅✔🔹🔸🔻▶➖]\uFE0F?\s*\S|[\d٠-٩۰-۹]{1,2}\s?[.)\-–]\s)/u.test(text);
}

const WORD = /[\p{L}\p{N}]+/gu;

function isShortQuestion(text: string, words: number): boolean {
  return words <= 10 && /[?؟]$/u.test(text);
}

/** «وأضاف …»: a paragraph that goes on, however short and without its full stop. */
const CONTINUES = new Set(
  [
    ...['وقال', 'وقالت', 'وأضاف', 'وأضافت', 'وأوضح', 'وأوضحت', 'وأكد', 'وأكدت', 'وذكر', 'وذكرت'],
    ...[
      'وأشار',
      'وأشارت',
      'وتابع',
      'وتابعت',
      'ولفت',
      'ولفتت',
      'وأعلن',
      'وأعلنت',
      'وأفاد',
      'وأفادت',
    ],
    ...['وكان', 'وكانت', 'كما', 'ولم', 'وقد', 'وبحسب', 'ووفق', 'وشدد', 'وشددت', 'ونقل', 'ونقلت'],
    ...['وبين', 'وصرح', 'وختم', 'وجاء', 'وكشف', 'وكشفت', 'وحذر', 'وحذرت', 'يذكر', 'ويأتي', 'وتأتي'],
  ].map(fold),
);
