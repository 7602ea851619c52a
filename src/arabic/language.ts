/** Languages that a story may be marked as. */
export type Language = 'ar' | 'en' | 'fr' | 'de' | 'es' | 'tr' | 'fa' | 'ur' | 'he' | 'ru' | 'zh';

/**
 * The language that most of a text is written in, by its letters first, then, among languages that
 * share letters, by their own letters and small words. `ar` where nothing speaks for another.
 *
 * Only the first 4,000 UTF-16 units are read.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(([pattern]) => sample.match(pattern)?.length ?? 0);
  const most = Math.max(...counts);
  if (most === 0) return 'ar';
  return SCRIPTS[counts.indexOf(most)]![1](sample, most);
}

const SAMPLE = 4000;

type Decide = (text: string, letters: number) => Language;

/** A Chinese character says as much as several letters do, but it is enough that it is counted. */
const SCRIPTS: readonly (readonly [RegExp, Decide])[] = [
  [/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/g, decideArabicScript],
  [/[A-Za-z\u00c0-\u024f]/g, decideLatinScript],
  [/[\u0590-\u05ff]/g, () => 'he'],
  [/[\u0400-\u04ff]/g, () => 'ru'],
  [/[\u4e00-\u9fff]/g, () => 'zh'],
];

/** Letters that Arabic lacks, or writes otherwise; a foreign name has one or two of them. */
const URDU_LETTERS = /[ٹڈڑںےہھ]/g;
const PERSIAN_LETTERS = /[پچژگکی]/g;
/** At least one letter in so many, far fewer than Urdu and Persian prose have. */
const URDU_ONE_IN = 40;
const PERSIAN_ONE_IN = 15;

function decideArabicScript(text: string, letters: number): Language {
  if ((text.match(URDU_LETTERS)?.length ?? 0) * URDU_ONE_IN > letters) return 'ur';
  return (text.match(PERSIAN_LETTERS)?.length ?? 0) * PERSIAN_ONE_IN > letters ? 'fa' : 'ar';
}

/** Small words no other of these languages has, and letters that speak for one. */
const LATIN: readonly (readonly [Language, ReadonlySet<string>, RegExp])[] = [
  ['en', words('the and of to is was with for that by from said will has are'), /(?!)/g],
  [
    'fr',
    words('le les des est et dans une du au aux qui pour par sur avec selon'),
    /[çêœ]|\b[ld]’/g,
  ],
  ['de', words('der die das und ist nicht mit den dem ein eine auf für wurde nach'), /[ßäö]/g],
  ['es', words('el los las del y que una por con para según fue más su al'), /[ñ¿¡]/g],
  ['tr', words('ve bir bu için ile olarak daha olan sonra gibi kadar türkiye dedi'), /[ğış]/g],
];

function decideLatinScript(text: string): Language {
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: Language = 'en';
  let most = 0;
  for (const [language, small, own] of LATIN) {
    const score =
      tokens.filter((token) => small.has(token)).length + (text.match(own)?.length ?? 0) * 0.5;
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
