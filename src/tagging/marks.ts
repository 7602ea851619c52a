import { fold } from '../arabic/normalise';
import { isVowelMark, SHADDA } from '../arabic/letters';
import type { EntityRecord } from './entity-record';

/** What the vowel marks of a text say about a name: 1 for it, -1 against it, 0 nothing. */
export type MarkEvidence = -1 | 0 | 1;

/**
 * Compares the marks an editor typed with those of the record's own spellings: عُمان is Oman and not
 * عَمّان. A mark counts only where both have one on the same letter, but shadda also where only one
 * has it, because who marks a name at all marks its shadda.
 *
 * @param surface as it stands in the text, proclitics taken off
 */
export function weighMarks(surface: string, record: EntityRecord): MarkEvidence {
  if (!hasMarks(surface)) return 0;
  const key = fold(surface);
  const names = [record.nameAr, ...record.aliases, ...record.cuedAliases];
  let evidence: MarkEvidence = 0;
  for (const name of names) {
    if (!hasMarks(name) || fold(name) !== key) continue;
    if (agrees(marksOf(surface), marksOf(name))) return 1;
    evidence = -1;
  }
  return evidence;
}

export function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isVowelMark(text.charCodeAt(i))) return true;
  return false;
}

interface LetterMarks {
  vowel: number;
  shadda: boolean;
}

/** By letter. */
function marksOf(text: string): LetterMarks[] {
  const letters: LetterMarks[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isVowelMark(code)) {
      if (code !== TATWEEL) letters.push({ vowel: 0, shadda: false });
      continue;
    }
    const letter = letters.at(-1);
    if (letter === undefined) continue;
    if (code === SHADDA) letter.shadda = true;
    else letter.vowel = code;
  }
  return letters;
}

const TATWEEL = 0x0640;

function agrees(text: readonly LetterMarks[], name: readonly LetterMarks[]): boolean {
  return text.every(({ vowel, shadda }, i) => {
    const other = name[i];
    if (other === undefined) return true;
    if (shadda && !other.shadda) return false;
    // Case endings of the last letter say nothing about the name.
    return i === text.length - 1 || vowel === 0 || other.vowel === 0 || vowel === other.vowel;
  });
}
