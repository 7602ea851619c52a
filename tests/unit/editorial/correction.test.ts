import { hashText } from '../../../src/editorial/article-draft';
import { correctionTime, isNewCorrection } from '../../../src/editorial/correction';

const EARLIER = new Date('2026-03-10T10:00:00Z');
const NOW = new Date('2026-03-10T12:00:00Z');

it.each([
  ['no note', '', '', null],
  ['a first note', '', 'ثلاثة لا أربعة', NOW],
  ['the same note', 'ثلاثة لا أربعة', 'ثلاثة لا أربعة', EARLIER],
  ['another note', 'ثلاثة لا أربعة', 'اثنان لا ثلاثة', NOW],
  ['a note that was taken away', 'ثلاثة لا أربعة', '', null],
])('a publication with %s has the right time of correction', (_name, before, after, time) => {
  const previous = { correction: before, correctedAt: before === '' ? null : EARLIER };
  expect(correctionTime(previous, after, NOW)).toEqual(time);
  expect(isNewCorrection(before, after)).toBe(time === NOW);
});

it('a text without a note has the hash that it had before there were notes', () => {
  const text = { kicker: 'عاجل', headline: 'خبر', lede: 'نص.', body: '', dateline: 'بغداد' };
  // SHA-256 of ["عاجل","خبر","نص.","","بغداد"], by another program.
  expect(hashText({ ...text, correction: '' })).toBe(
    '74a2fca6bfd0f23ef23991efd38d7bc902215056f1dd0066cd2d438f6a2cc2bb',
  );
  expect(hashText({ ...text, correction: 'سالم.' })).not.toBe(
    '74a2fca6bfd0f23ef23991efd38d7bc902215056f1dd0066cd2d438f6a2cc2bb',
  );
});
