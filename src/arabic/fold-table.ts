import * as L from './letters';

/** The code unit is dropped by folding (a mark, tatweel, something invisible). */
export const REMOVED = 1;

/** The code unit folds to several code units, or is half a pair: see `expansionOf`. */
export const EXPANDS = 2;

/**
 * What a code unit of the Basic Multilingual Plane folds to: a code unit, `REMOVED` or `EXPANDS`; 0 where
 * nobody has asked `foldOf` yet, because folding all 65,536 at start costs 30 ms that a command line
 * notices.
 */
export const FOLDS = new Uint16Array(0x10000);

/** The entry of `FOLDS` for a code unit, computed when it is the first time. */
export function foldOf(code: number): number {
  return FOLDS[code] || (FOLDS[code] = computeFold(code));
}

/** The folded code units of a character whose fold is not exactly one unit (ligatures, ß, 𝐀 …). */
export function expansionOf(character: string): readonly number[] {
  let units = expansions.get(character);
  if (!units) {
    units = foldCompatible(character);
    if (expansions.size < 4096) expansions.set(character, units);
  }
  return units;
}

const expansions = new Map<string, readonly number[]>();

/** Letters that a reader takes for the same, whatever the keyboard wrote. */
const SAME_LETTER = new Map<number, number>([
  [L.ALEF_WITH_MADDA_ABOVE, L.ALEF],
  [L.ALEF_WITH_HAMZA_ABOVE, L.ALEF],
  [L.ALEF_WITH_HAMZA_BELOW, L.ALEF],
  [L.ALEF_WASLA, L.ALEF],
  [L.WAW_WITH_HAMZA_ABOVE, L.WAW],
  [L.YEH_WITH_HAMZA_ABOVE, L.YEH],
  [L.ALEF_MAKSURA, L.YEH],
  [L.FARSI_YEH, L.YEH],
  [L.YEH_BARREE, L.YEH],
  [L.TEH_MARBUTA, L.HEH],
  [L.AE, L.HEH],
  [L.HEH_GOAL, L.HEH],
  [L.HEH_WITH_YEH_ABOVE, L.HEH],
  [L.KEHEH, L.KAF],
  [L.GAF, L.KAF],
  [L.VEH, L.FEH],
  [L.QAF_WITH_THREE_DOTS_ABOVE, L.QAF],
  [L.PEH, L.BEH],
  [L.TCHEH, L.JEEM],
  [L.JEH, 0x0632],
]);

function computeFold(code: number): number {
  if (code === L.TATWEEL || L.isMark(code) || L.isInvisible(code)) return REMOVED;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code < 3 ? 0x20 : code;
  if (code >= 0xd800 && code <= 0xdfff) return EXPANDS;
  const units = expansionOf(String.fromCharCode(code));
  if (units.length === 0) return REMOVED;
  return units.length === 1 ? units[0]! : EXPANDS;
}

/**
 * NFKC of one character, then letter folding. Only non-Arabic letters are decomposed further (é → e):
 * decomposing first would turn أ into ا plus a mark and lose what kind of hamza it was to the marks.
 */
function foldCompatible(character: string): number[] {
  const units: number[] = [];
  for (const part of character.normalize('NFKC')) {
    const code = part.codePointAt(0)!;
    if (code >= 0x0600 && code <= 0x08ff) {
      pushFolded(units, code);
      continue;
    }
    const plain = part.normalize('NFD').toLowerCase();
    for (let i = 0; i < plain.length; i++) pushFolded(units, plain.charCodeAt(i));
  }
  return units;
}

function pushFolded(units: number[], code: number): void {
  if (code === L.TATWEEL || L.isMark(code) || L.isInvisible(code)) return;
  const digit = digitOf(code);
  units.push(digit >= 0 ? 0x30 + digit : code < 3 ? 0x20 : (SAME_LETTER.get(code) ?? code));
}

/** The value of an Arabic-Indic or extended Arabic-Indic digit, or -1. */
function digitOf(code: number): number {
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return -1;
}
