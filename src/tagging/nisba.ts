/** One written form of a nisba. */
export interface NisbaForm {
  readonly text: string;
  readonly shape: Shape;
}

/** Bits: a nisba after a head agrees with it, so an institution takes only a definite singular. */
export const SHAPE = { DEFINITE: 1, FEMININE: 2, PLURAL: 4 } as const;
export type Shape = number;

/**
 * Every form of a nisba: عراقي → عراقية، عراقيون، العراقيين … Several words inflect together
 * (كوري جنوبي → الكورية الجنوبية), and a first word that is no nisba may carry the article of the
 * whole (جنوب أفريقي → الجنوب أفريقية). A base that does not end in ي (أكراد، روس) is a plural as it
 * stands; a Latin one gets its English plural.
 *
 * @param base indefinite masculine singular, or an irregular form
 */
export function nisbaForms(base: string): NisbaForm[] {
  if (/[A-Za-z]/.test(base)) return englishForms(base);
  const words = base.split(' ');
  if (!words.some(isNisba)) {
    const isSingular = /ة$/.test(base);
    return withArticle(words, isSingular ? SHAPE.FEMININE : SHAPE.PLURAL, (word) => word);
  }
  return ENDINGS.flatMap(([ending, shape]) =>
    withArticle(words, shape, (word) => (isNisba(word) ? word + ending : word)),
  );
}

/**
 * The definite form that follows a head of this gender: (كوري جنوبي, f) → الكورية الجنوبية. A base that
 * carries an article stays as it is: (الوسط أفريقي, f) → الوسط أفريقية.
 */
export function definiteNisba(base: string, gender: 'm' | 'f'): string {
  const words = base
    .split(' ')
    .map((word) => (isNisba(word) && gender === 'f' ? `${word}ة` : word));
  const hasArticle = words.some((word) => word.startsWith('ال'));
  return words.map((word) => (hasArticle ? word : `ال${word}`)).join(' ');
}

/** ا is the accusative (جنديا عراقيا), و and ي without ن the construct (عراقيو المهجر). */
const ENDINGS: readonly (readonly [string, Shape])[] = [
  ['', 0],
  ['ة', SHAPE.FEMININE],
  ['ا', 0],
  ['ون', SHAPE.PLURAL],
  ['ين', SHAPE.PLURAL],
  ['و', SHAPE.PLURAL],
  ['ات', SHAPE.PLURAL | SHAPE.FEMININE],
  ['ان', SHAPE.PLURAL],
  ['تان', SHAPE.PLURAL | SHAPE.FEMININE],
  ['تين', SHAPE.PLURAL | SHAPE.FEMININE],
];

function isNisba(word: string): boolean {
  return word.length > 2 && /[يى]$/.test(word);
}

function withArticle(
  words: readonly string[],
  shape: Shape,
  inflect: (word: string) => string,
): NisbaForm[] {
  const inflected = words.map(inflect);
  const definite = shape | SHAPE.DEFINITE;
  const hasArticle = inflected.some((word) => word.startsWith('ال'));
  const forms = [{ text: inflected.join(' '), shape: hasArticle ? definite : shape }];
  if (hasArticle) return forms;
  forms.push({ text: inflected.map((word) => `ال${word}`).join(' '), shape: definite });
  if (inflected.length > 1) {
    forms.push({ text: `ال${inflected.join(' ')}`, shape: definite });
    const [first, ...rest] = inflected;
    forms.push({ text: `${first} ${rest.map((w) => `ال${w}`).join(' ')}`, shape: definite });
  }
  return forms;
}

function englishForms(base: string): NisbaForm[] {
  const forms = [{ text: base, shape: SHAPE.DEFINITE as Shape }];
  if (!/(?:ese|ish|ch|sh|s)$/.test(base)) forms.push({ text: `${base}s`, shape: SHAPE.PLURAL });
  return forms;
}
