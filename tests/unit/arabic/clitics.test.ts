import { isIndivisible, readingsOf } from '../../../src/arabic/clitics';
import { decode, normalise } from '../../../src/arabic/normalise';

const stems: [string, string[]][] = [
  ['العراق', ['العراق', 'عراق']],
  ['والعراق', ['والعراق', 'العراق', 'عراق']],
  ['بالعراق', ['بالعراق', 'العراق', 'عراق']],
  ['للعراق', ['للعراق', 'لعراق', 'العراق', 'عراق']],
  ['وللعراق', ['وللعراق', 'للعراق', 'لعراق', 'العراق', 'عراق']],
  ['ولبنان', ['ولبنان', 'لبنان', 'بنان']],
  ['مصر', ['مصر']],
  ['لن', ['لن']],
];

it.each(stems)('reads %s with and without its proclitics', (word, expected) => {
  const { codes, length } = normalise(word);
  const found = readingsOf(codes, 0, length).map(({ skip, contracted }) => {
    return (contracted ? 'ال' : '') + decode(codes, skip, length);
  });
  expect([...new Set(found)]).toEqual(expected);
});

it('leaves names alone that only look like a proclitic and a name', () => {
  expect(isIndivisible('كلاوس')).toBe(true);
  expect(isIndivisible('ولاوس')).toBe(false);
});
