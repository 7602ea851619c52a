import { tagText } from '../../../src/tagging';
import { LEXICON } from './small-lexicon';

/** What is proposed in a text. */
function proposalsOf(text: string): string[] {
  return tagText(text, LEXICON).candidates.map(({ surface }) => surface);
}

it.each([
  ['a definite phrase', 'حركة النسور البيضاء تنفي', ['النسور البيضاء']],
  ['a foreign name of two words', 'أعلنت شركة نورث ستار عن أرباح', ['نورث ستار']],
  ['a name in Latin letters', 'أعلنت شركة Blue Falcon Labs أمس', ['Blue Falcon Labs']],
  ['what stands in quotation marks', 'قالت مؤسسة «غيم» إنها تدرس العرض', ['غيم']],
  [
    'a construct up to its definite end',
    'دعا اتحاد مزارعي الزيتون إلى الإضراب',
    ['اتحاد مزارعي الزيتون'],
  ],
  ['a longer construct', 'قالت جمعية أصحاب مصانع النسيج أمس', ['جمعية أصحاب مصانع النسيج']],
  [
    'a definite noun with its purpose',
    'حذرت الهيئة العامة للتراث والعمارة من الهدم',
    ['الهيئة العامة للتراث والعمارة'],
  ],
  ['a nisba at the end of a definite name', 'قال معهد الزلازل العراقي', ['معهد الزلازل العراقي']],
  ['no nisba behind a foreign name', 'فاز حزب كاديما العراقي', ['حزب كاديما']],
  ['no word of the moment', 'وقعت جبهة الخلاص الوطني المتمردة الاتفاق', ['جبهة الخلاص الوطني']],
])('proposes %s', (_name, text, expected) => expect(proposalsOf(text)).toEqual(expected));

it.each([
  ['an adjective', 'أسس شركة سياحية في المدينة'],
  ['an adjective of a masculine noun', 'انضموا إلى اتحاد طوعي'],
  ['a purpose', 'تبرع لمؤسسة للأيتام'],
  ['one of many', 'شاركت 40 شركة صغيرة'],
  ['one of all', 'على كل مؤسسة تعليم أن تسجل'],
  ['one that was named', 'رحبت هذه الجمعية العريقة'],
  ['a description', 'غادر الفريق السابق الملعب'],
  ['a quotation behind a definite noun', 'قالت الجمعية «لن نصمت» في بيان'],
  ['a name that is linked', 'قالت حركة فتح'],
  ['a product', 'تعمل في شركة إنتاج'],
])('proposes nothing for %s', (_name, text) => expect(proposalsOf(text)).toEqual([]));
