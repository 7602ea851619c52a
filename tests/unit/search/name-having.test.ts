import { nameHaving, phraseOfName } from '../../../src/search/name-list';

const NAMES = ['بي بي سي', 'BBC', 'هيئة الإذاعة البريطانية'];

it.each([
  ['هيئه الاذاعه', 'هيئة الإذاعة البريطانية'],
  ['bbc', 'BBC'],
  ['بي', 'بي بي سي'],
  ['البريطانية هيئة', undefined],
  ['رويترز', undefined],
])('the name that has «%s» is %s', (text, name) => {
  expect(nameHaving(NAMES, phraseOfName(text))).toBe(name);
});
