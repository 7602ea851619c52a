import { escapeMarkup } from '../syndication/escape-markup';

/**
 * A text as pango draws it: nothing in it is markup, and what the font has no picture of is left out –
 * a box with a number in it would be worse than no emoji.
 *
 * @param isRtl an Arabic text: a Latin name with a bracket is kept together in its own direction, as
 *   `NATO (KFOR)` that breaks into two lines would else open its bracket on the wrong side
 */
export function shareText(text: string, isRtl: boolean): string {
  const plain = text.replace(/\s+/gu, ' ').replace(NOT_DRAWN, '').replace(/ {2,}/g, ' ').trim();
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return escapeMarkup(isRtl ? cut.replace(LATIN_WITH_BRACKET, `${LRI}$&${PDI}`) : cut);
}

const LRI = '\u2066';
const PDI = '\u2069';
/** As long as a headline may be: the work of a picture is bounded. */
const LONGEST = 300;

/** Emoji with what joins and varies them, flags, control characters. */
const NOT_DRAWN =
  /\u200D?[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]\u{FE0F}?|[\u{FE0F}\u{20E3}]|\p{Cc}/gu;
const LATIN_WITH_BRACKET = /\p{Script=Latin}[^\p{Script=Arabic}()]*\([^\p{Script=Arabic}()]*\)/gu;
