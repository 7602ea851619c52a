import { correctionNote } from '../../../public/reader/correction.mjs';

it.each([
  ['no field', {}, null],
  ['nothing', { correction: null }, null],
  ['blanks', { correction: ' \n' }, null],
  ['a label alone', { correction: 'تصحيح: ' }, null],
  ['a note', { correction: 'القتلى ثلاثة لا أربعة.' }, 'القتلى ثلاثة لا أربعة.'],
  ['a label typed before it', { correction: 'تصحيح: القتلى ثلاثة.' }, 'القتلى ثلاثة.'],
  ['an English label', { correction: 'Correction – three died.' }, 'three died.'],
  ['the word in a sentence', { correction: 'تصحيح الاسم: سالم.' }, 'تصحيح الاسم: سالم.'],
])('shows %s as the page needs it', (_name, article, note) => {
  expect(correctionNote(article)).toBe(note);
});
