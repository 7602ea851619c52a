import { fixedWordInArabic } from '../../../src/admin/language/fixed-words';
import arabic from '../../../src/admin/translations/ar.json';
import { latinWords } from '../../support/browser/latin-words';

describe('English that Strapi has fixed in its components', () => {
  it.each([
    ['Choose date', 'اختر التاريخ'],
    [' Loading ', 'جارٍ التحميل'],
    ['Configure Article List View | Strapi', 'ترتيب قائمة الأخبار | عاجل'],
    ['خبر عاجل | Strapi', 'خبر عاجل | عاجل'],
    ['الإعدادات - نظرة عامة | Strapi', 'الإعدادات - نظرة عامة | عاجل'],
    ['row 2 key', 'اسم الترويسة 2'],
    ['تحديد صلاحية Create urgency-level', 'تحديد صلاحية إنشاء: درجات الاستعجال'],
  ])('%s is %s', (english, arabic) => expect(fixedWordInArabic(english)).toBe(arabic));

  it.each([
    ['API Tokens', 'Settings.apiTokens.title'],
    ['Admin Tokens', 'Settings.adminTokens.title'],
    ['Transfer Tokens', 'Settings.transferTokens.title'],
    ['Roles', 'global.roles'],
    ['Users', 'global.users'],
    ['Webhooks', 'Settings.webhooks.title'],
  ] as const)('the tab of %s says what the heading of its page says', (name, heading) => {
    expect(fixedWordInArabic(`الإعدادات - ${name} | Strapi`)).toBe(
      `الإعدادات - ${arabic[heading]} | عاجل`,
    );
  });

  it.each(['', 'Reuters', 'constructor', 'الإعدادات - Nowhere', 'An article about Iraq'])(
    '%j stays as it is',
    (text) => expect(fixedWordInArabic(text)).toBeNull(),
  );
});

describe('Latin words of an Arabic screen', () => {
  it.each([
    ['احفظ Draft الآن', ['Draft']],
    ['https://reuters.com/world و a@b.example', []],
    ['مثل org:un أو country:IQ', []],
    ['المعرّف 3fa9 بصيغة JSON', []],
    ['يدير النظام • manages all', []],
  ])('of %j are %j', (text, words) => expect(latinWords(text)).toEqual(words));
});
