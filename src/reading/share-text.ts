import { escapeMarkup } from '../syndication/escape-markup';
import { latinRuns } from './latin-runs';

/**
 * A text as pango draws it: nothing in it is markup, and what the font has no picture of is left out –
 * a box with a number in it would be worse than no emoji.
 *
 * @param isRtl an Arabic text: Latin runs are kept in their own direction, as `C++` would else begin with
 *   its signs, and `NATO (KFOR)` that breaks into two lines open its bracket on the wrong side
 */
export function shareText(text: string, isRtl: boolean): string {
  const plain = text.replace(/\s+/gu, ' ').replace(NOT_DRAWN, '').replace(/ {2,}/g, ' ').trim();
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  const isolated = latinRuns(cut).map(({ text: run, isLatin }) =>
    isLatin ? LRI + run + PDI : run,
  );
  return escapeMarkup(isRtl ? isolated.join('') : cut);
}

const LRI = '\u2066';
const PDI = '\u2069';
/** As long as a headline may be: the work of a picture is bounded. */
const LONGEST = 300;

/** Emoji with what joins and varies them, flags, control characters. */
const NOT_DRAWN =
  /\u200D?[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]\u{FE0F}?|[\u{FE0F}\u{20E3}]|\p{Cc}/gu;
