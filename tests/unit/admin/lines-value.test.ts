import { linesToText, textToLines } from '../../../src/admin/lines/lines-value';

describe('the text of a list of lines', () => {
  it.each<[string, unknown, string]>([
    ['a list, one item a line', ['داعش', 'تنظيم داعش'], 'داعش\nتنظيم داعش'],
    ['nothing', null, ''],
    ['a field that was never filled', undefined, ''],
    ['an empty list', [], ''],
    ['a list that came as JSON text', '["reuters.com"]', 'reuters.com'],
    ['plain text that is no JSON', 'reuters.com', 'reuters.com'],
    ['JSON text that is no list', '{"a":1}', '{"a":1}'],
    ['a list with things that are no text', ['أ', 1, null, 'ب'], 'أ\nب'],
    ['a value of another shape', { a: 1 }, ''],
  ])('%s', (_case, value, text) => {
    expect(linesToText(value)).toBe(text);
  });
});

describe('the list in a text of lines', () => {
  it.each<[string, string, string[] | null]>([
    ['one item a line', 'داعش\nتنظيم داعش', ['داعش', 'تنظيم داعش']],
    ['without spaces around and empty lines between', '  أ \n\n\tب\n', ['أ', 'ب']],
    ['lines that Windows ended', 'أ\r\nب', ['أ', 'ب']],
    ['an item once', 'أ\nب\nأ', ['أ', 'ب']],
    ['spaces inside an item', 'الحشد الشعبي', ['الحشد الشعبي']],
    ['null when there is no item', ' \n ', null],
  ])('%s', (_case, text, lines) => {
    expect(textToLines(text)).toEqual(lines);
  });

  it('gives back what it was made from', () => {
    const lines = ['العراق', 'جمهورية العراق', 'Iraq'];
    expect(textToLines(linesToText(lines))).toEqual(lines);
  });
});
