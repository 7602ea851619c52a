/**
 * A text as it stands inside HTML or XML, or inside an attribute in double quotes: the reader gets
 * back every letter of it, and none of it is markup, also where the text looks escaped already.
 *
 * What XML 1.0 cannot hold, not even as a reference, is dropped: control characters but tab and line
 * ends, halves of surrogate pairs, U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets). Bidi
 * marks, joiners and emoji stay.
 */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
