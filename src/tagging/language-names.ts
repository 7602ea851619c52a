import { fold } from '../arabic/normalise';
import { GAP } from '../arabic/tokenise';
import { countSportWords } from './country-guards';
import { classBefore, endsIn, isJoined, isWord, type Story, wordAt } from './story';
import { CLASS } from './word-classes';

/**
 * Whether a nisba is the name of a language: «يتحدث الروسية», «ترجم إلى العربية والإنجليزية».
 *
 * An adjective agrees with the noun right before it. So what stands behind ب or في is a noun, and of the
 * nouns in this form a language is the usual one; elsewhere a word of speech or translation decides
 * (CLASS.SPEECH). In a list the first language decides for all: «اللغتان الفرنسية والإنجليزية».
 */
export function isLanguage(story: Story, token: number): boolean {
  if (isEnglish(story, token)) return isEnglishLanguage(story, token);
  if (!endsIn(story, token, 'يه') || !isLanguageWord(story, token)) return false;
  let head = token;
  for (let next = before(story, head); next >= 0; next = before(story, head)) head = next;
  if (isGoverned(story, head)) return true;
  let end = token;
  for (let next = after(story, end); next >= 0; next = after(story, end)) end = next;
  return (
    isJoined(story, end + 1) &&
    /^[وكب]?(?:ال|ل)?لغ(?:ه|ات|تا|تان|تين)$/.test(wordAt(story, end + 1))
  );
}

/**
 * «(الفرنسية)» behind a sentence or a caption names the agency that it is from, AFP: an adjective
 * alone in brackets describes nothing.
 */
export function isCredit({ tokens, text }: Story, token: number): boolean {
  if (tokens.gaps[token] !== GAP.SOFT) return false;
  const { origin } = tokens.text;
  const start = origin[tokens.starts[token]!]!;
  const end = origin[tokens.ends[token]!] ?? text.length;
  return (
    /\(\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    CLOSES.test(text.slice(end, end + 3))
  );
}

const CLOSES = /^\s*[)–-]/;

/** Languages that are called like the nisba of a country, and others that stand in lists with them. */
const LANGUAGES = new Set(
  `إنجليزية إنكليزية انقليزية فرنسية ألمانية إسبانية أسبانية إيطالية برتغالية روسية صينية يابانية كورية تركية هندية
  يونانية هولندية سويدية نرويجية دنماركية دانمركية دانماركية فنلندية بولندية بولونية تشيكية مجرية هنغارية رومانية بلغارية صربية
  كرواتية أوكرانية أرمنية أرمينية جورجية أذربيجانية كازاخية أوزبكية تركمانية قيرغيزية طاجيكية منغولية فيتنامية تايلندية
  تايلاندية إندونيسية ماليزية بنغالية نيبالية صومالية إثيوبية ألبانية مقدونية سلوفاكية سلوفينية إستونية لاتفية ليتوانية
  أيسلندية مالطية عربية عبرية فارسية كردية أمازيغية لاتينية سريانية آرامية أردية بشتوية أمهرية سواحيلية نوبية`
    .split(/\s+/)
    .map((word) => fold(word)),
);

const ARTICLE = /^([وفبكل]*?)(?:ال|لل)(.+)$/;

function isLanguageWord(story: Story, token: number): boolean {
  return LANGUAGES.has(ARTICLE.exec(wordAt(story, token))?.[2] ?? '');
}

/** The language before this one in a list («العربية والإنجليزية», «من الفرنسية إلى الروسية»), or -1. */
function before(story: Story, token: number): number {
  const { gaps } = story.tokens;
  if (token === 0 || gaps[token] === GAP.HARD) return -1;
  const isLinked = gaps[token] === GAP.SOFT || /^[وف]/.test(wordAt(story, token));
  if (isLinked && isLanguageWord(story, token - 1)) return token - 1;
  const isConjoined = isJoined(story, token) && LINKS.has(wordAt(story, token - 1));
  return isConjoined && isLanguageWord(story, token - 2) ? token - 2 : -1;
}

/** The language behind this one in a list, or -1. */
function after(story: Story, token: number): number {
  for (let next = token + 1; next <= token + 2 && next < story.tokens.count; next++) {
    if (isLanguageWord(story, next) && before(story, next) === token) return next;
  }
  return -1;
}

const LINKS = new Set(['و', 'او', 'ثم', 'الي', 'وايضا', 'وكذلك']);

/** Whether what stands before a language makes it one. */
function isGoverned(story: Story, head: number): boolean {
  const proclitic = ARTICLE.exec(wordAt(story, head))?.[1] ?? '';
  if (proclitic.endsWith('ب')) return !isAboutMatch(story, head);
  if ((classBefore(story, head) & CLASS.SPEECH) !== 0) return true;
  if (!isJoined(story, head)) return false;
  if (isWord(story, head - 1, 'في')) return !isAboutMatch(story, head);
  const isBehindPreposition = DIRECTIONS.has(wordAt(story, head - 1)) || proclitic.endsWith('ل');
  if (isBehindPreposition) return isTranslation(story, head);
  return isFarObject(story, head);
}

/** «أطاحت بالروسية» is a player. */
function isAboutMatch(story: Story, token: number): boolean {
  return countSportWords(story, token, token + 1) > 0;
}

const DIRECTIONS = new Set(['الي', 'من', 'عن']);

/** «من الفرنسية إلى العربية», or a word of translation in front: «ترجمت أعماله إلى الروسية». */
function isTranslation(story: Story, head: number): boolean {
  if (isWord(story, head + 1, 'الي') && isLanguageWord(story, head + 2)) return true;
  for (let token = head; token > Math.max(0, head - REACH); token--) {
    if (story.tokens.gaps[token]! >= GAP.SOFT) return false;
    if (TRANSLATION.test(wordAt(story, token - 1))) return true;
  }
  return false;
}

const REACH = 6;
const TRANSLATION = /^[وفب]?(?:ال|لل?)?[يتم]?ترجم/;

/** «يتحدث كثير منهم الروسية»: only small words between the verb and its object. */
function isFarObject(story: Story, head: number): boolean {
  for (let token = head - 1; token > head - REACH && isJoined(story, token); token--) {
    if (!FILLERS.has(wordAt(story, token))) return false;
    if ((classBefore(story, token) & CLASS.SPEECH) !== 0) return true;
  }
  return false;
}

const FILLERS = new Set(
  'كثير كثيرون الكثير بعض بعضهم معظم معظمهم اغلبهم منهم منها بينها سوي غير الا ايضا جيدا قليلا بطلاقه فقط'.split(
    ' ',
  ),
);

function isEnglish({ tokens }: Story, token: number): boolean {
  return tokens.text.codes[tokens.starts[token]!]! < FIRST_ARABIC;
}

const FIRST_ARABIC = 0x600;

/** «speaks Russian», «French lessons», «translated into German». */
function isEnglishLanguage(story: Story, token: number): boolean {
  if (isJoined(story, token)) {
    const previous = wordAt(story, token - 1);
    if (SPEAKING.has(previous)) return true;
    if (previous === 'into' && /^translat/.test(wordAt(story, token - 2))) return true;
  }
  return isJoined(story, token + 1) && SPOKEN.has(wordAt(story, token + 1));
}

const SPEAKING = new Set(
  'speak speaks spoke spoken speaking learn learns learned learning teach teaches taught teaching'.split(
    ' ',
  ),
);
const SPOKEN = new Set(
  'language languages speaker speakers speaking lesson lessons translation translations translator'.split(
    ' ',
  ),
);
