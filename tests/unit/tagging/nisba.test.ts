import { definiteNisba, nisbaForms } from '../../../src/tagging/nisba';

const forms: [string, string[]][] = [
  ['عراقي', ['عراقي', 'العراقية', 'عراقيون', 'العراقيين', 'عراقيا', 'عراقيات', 'العراقيتان']],
  ['كوري جنوبي', ['كوري جنوبي', 'الكورية الجنوبية', 'الكوريين الجنوبيين']],
  ['جنوب أفريقي', ['جنوب أفريقية', 'الجنوب أفريقية', 'جنوب الأفريقية']],
  ['أكراد', ['أكراد', 'الأكراد']],
  ['Iraqi', ['Iraqi', 'Iraqis']],
  ['Chinese', ['Chinese']],
];

it.each(forms)('inflects %s', (base, expected) => {
  expect(nisbaForms(base).map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
});

it('adds no plural to an English people that has none', () => {
  expect(nisbaForms('Chinese')).toHaveLength(1);
});

it('makes the definite form that follows a head', () => {
  expect(definiteNisba('كوري جنوبي', 'f')).toBe('الكورية الجنوبية');
  expect(definiteNisba('عراقي', 'm')).toBe('العراقي');
  expect(definiteNisba('الوسط أفريقي', 'f')).toBe('الوسط أفريقية');
});
