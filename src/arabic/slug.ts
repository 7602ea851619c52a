import slugify from 'slugify';

import { fold } from './normalise';

/**
 * A readable Latin slug of an Arabic or Latin text: «عاجل: قوّات أمريكيّة» → `aajl-qwat-amrykyh`.
 *
 * The text is folded first, so that spellings of one headline (أ/ا, marks, Arabic-Indic digits) give
 * one slug. Cut at a hyphen where `maxLength` (characters) would cut a word.
 *
 * @returns `''` when nothing of the text can be written in Latin (an emoji, Chinese)
 */
export function toSlug(text: string, maxLength = 80): string {
  const slug = slugify(fold(text), { lower: true, strict: true, trim: true });
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : slug.slice(0, maxLength);
}
