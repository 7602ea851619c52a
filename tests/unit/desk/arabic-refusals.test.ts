import { inBothLanguages, refusalInBothLanguages } from '../../../src/desk/arabic-refusals';

describe('what Strapi says of a field', () => {
  it.each([
    ['This attribute must be unique', 'هذه القيمة مستعملة من قبل'],
    ['kicker must be at most 60 characters', 'أقصى طول له 60 حرفا'],
    ['sequence must be greater than or equal to 1', 'أقل ما يُقبل 1'],
    ['kind must be one of the following values: agency, official', 'المعروف: agency, official'],
    ['key must match the following: "^[a-z]+$"', 'ليس بالصيغة المطلوبة'],
    ['nameAr must be defined.', 'هذا الحقل مطلوب'],
    [
      '1 relation(s) of type api::source.source associated with this entity do not exist',
      'من المختار ما حُذف',
    ],
  ])('%j is said in Arabic as well', (message, arabic) => {
    expect(inBothLanguages(message)).toContain(arabic);
    expect(inBothLanguages(message).endsWith(` • ${message}`)).toBe(true);
  });

  it.each(['العنوان طويل • headline: too long', 'Something nobody translated'])(
    '%j stays as it is',
    (message) => expect(inBothLanguages(message)).toBe(message),
  );

  it('is translated in the message and in every field, and nothing else is touched', () => {
    const message = 'This attribute must be unique';
    const errors = [{ path: ['key'], message, value: 'reuters' }, 'unexpected'];
    const both = `هذه القيمة مستعملة من قبل • ${message}`;
    expect(refusalInBothLanguages({ status: 400, message, details: { errors, more: 1 } })).toEqual({
      status: 400,
      message: both,
      details: {
        errors: [{ path: ['key'], message: both, value: 'reuters' }, 'unexpected'],
        more: 1,
      },
    });
    expect(refusalInBothLanguages({ message: 'x', details: {} })).toEqual({
      message: 'x',
      details: {},
    });
  });
});
