import { decode, normalise } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';

/**
 * What each name looks like to tagging: its folded words with one space between. Two names with the
 * same phrase cannot be told apart in a text.
 *
 * @param names without line breaks: all are folded in one go, as that is several times faster
 */
export function phrasesOf(names: readonly string[]): string[] {
  const { text, count, starts, ends } = tokenise(normalise(names.join('\n')));
  let token = 0;
  let end = -1;
  return names.map((name) => {
    end += name.length + 1;
    let phrase = '';
    while (token < count && text.origin[starts[token]!]! < end) {
      if (phrase !== '') phrase += ' ';
      phrase += decode(text.codes, starts[token]!, ends[token]!);
      token++;
    }
    return phrase;
  });
}
