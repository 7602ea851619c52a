/** Arabic letters and signs as UTF-16 code units, under their Unicode names. */

export const HAMZA = 0x0621;
export const ALEF_WITH_MADDA_ABOVE = 0x0622;
export const ALEF_WITH_HAMZA_ABOVE = 0x0623;
export const WAW_WITH_HAMZA_ABOVE = 0x0624;
export const ALEF_WITH_HAMZA_BELOW = 0x0625;
export const YEH_WITH_HAMZA_ABOVE = 0x0626;
export const ALEF = 0x0627;
export const BEH = 0x0628;
export const TEH_MARBUTA = 0x0629;
export const TEH = 0x062a;
export const JEEM = 0x062c;
export const SEEN = 0x0633;
export const GHAIN = 0x063a;
export const TATWEEL = 0x0640;
export const FEH = 0x0641;
export const QAF = 0x0642;
export const KAF = 0x0643;
export const LAM = 0x0644;
export const MEEM = 0x0645;
export const NOON = 0x0646;
export const HEH = 0x0647;
export const WAW = 0x0648;
export const ALEF_MAKSURA = 0x0649;
export const YEH = 0x064a;

export const FATHATAN = 0x064b;
export const FATHA = 0x064e;
export const SHADDA = 0x0651;
export const SUKUN = 0x0652;
export const SUPERSCRIPT_ALEF = 0x0670;
export const ALEF_WASLA = 0x0671;

export const PEH = 0x067e;
export const TCHEH = 0x0686;
export const JEH = 0x0698;
export const VEH = 0x06a4;
export const QAF_WITH_THREE_DOTS_ABOVE = 0x06a8;
export const KEHEH = 0x06a9;
export const GAF = 0x06af;
export const HEH_WITH_YEH_ABOVE = 0x06c0;
export const HEH_GOAL = 0x06c1;
export const FARSI_YEH = 0x06cc;
export const YEH_BARREE = 0x06d2;
export const AE = 0x06d5;

/** Fathatan … sukun: the eight vowel marks an editor may type. */
export function isVowelMark(code: number): boolean {
  return (code >= FATHATAN && code <= SUKUN) || code === SUPERSCRIPT_ALEF;
}

/** Combining marks that carry no letter: vowels, Quranic signs, Latin accents, variation selectors. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= FATHATAN && code <= 0x065f) ||
    code === SUPERSCRIPT_ALEF ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e4) ||
    code === 0x06e7 ||
    code === 0x06e8 ||
    (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x08ca && code <= 0x08ff) ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Characters nobody sees: zero-width, bidirectional controls, soft hyphen, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    code === 0x061c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}
