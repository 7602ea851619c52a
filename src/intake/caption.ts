import type { CompiledKnowledge } from './compiled-knowledge';
import { readSourceList } from './dateline';
import { endsSentence, wordsOf } from './line-shape';

/** «صورة: …», «أرشيفية», «جنود في أربيل (رويترز)»: stands under a picture and says so. */
export function isCaption(text: string, compiled: CompiledKnowledge): boolean {
  const count = wordsOf(text).length;
  if (count > 45 || text.length > 400) return false;
  if (LABEL.test(text) || OPENING.test(text) || CREDIT_AT_END.test(text)) return true;
  if (count > 25 || isCreditLine(text, compiled)) return false;
  const match = IN_BRACKETS.exec(text);
  if (!match || !isCredit(match[1]!, compiled)) return false;
  const before = text.slice(0, match.index);
  // «… قال الوزير. (رويترز)» is a paragraph that its agency signs; a credit names a photographer too.
  return (
    readSourceList(match[1]!, compiled) === null ||
    !(endsSentence(before) && wordsOf(before).length >= 6)
  );
}

/** «(رويترز)» alone: of the picture above the story, or of the story itself at its end. */
export function isCreditLine(text: string, compiled: CompiledKnowledge): boolean {
  const match = IN_BRACKETS.exec(text);
  return match !== null && match.index === 0 && isCredit(match[1]!, compiled);
}

const LABEL =
  /^(?:ال)?(?:صورة|صور|تصوير|عدسة|المصور|photo|photos|image|picture|photographer|photograph|caption|photo by|photo credit|image credit|credit)(?: (?:by|credit))?\s?[:：|]/iu;
const OPENING =
  /^(?:ال)?(?:صورة (?:أرشيفية|ارشيفية|توضيحية|تعبيرية|متداولة|من الأرشيف|من الارشيف|أرشيف)|أرشيفية|ارشيفية|أرشيف$|file photo|archive photo|FILE [-–—])/iu;
const CREDIT_AT_END =
  /(?:\b(?:REUTERS|AFP|AP|EPA)\/\p{Lu}[\p{L}.' -]{2,40}|\bGetty Images|\bvia Getty|غيتي|جيتي)[)\]]?$/u;
const IN_BRACKETS = /[([]([^()[\]]{2,60})[)\]]\.?$/u;
const CREDIT_WORDS =
  /(?:أرشيف|ارشيف|غيتي|جيتي|الفرنسية|الأوروبية|الإنترنت|مواقع التواصل|الأناضول|getty|epa|file|archive|handout|courtesy|supplied)/iu;

function isCredit(text: string, compiled: CompiledKnowledge): boolean {
  if (CREDIT_WORDS.test(text)) return true;
  return text.split(/[/،,|–-]/u).some((part) => {
    const keys = readSourceList(part, compiled);
    return keys !== null && keys.length > 0;
  });
}
