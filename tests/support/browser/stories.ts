/** A story written for the tests, on what a Pentagon announcement would touch. */
export const PUBLISHED_STORY = {
  headline: 'البنتاجون يخفض عدد جنوده في العراق ويسلم بغداد قيادة المهمة',
  body: [
    'قالت وزارة الدفاع الأمريكية (البنتاجون) إن عدد الجنود الأمريكيين في العراق سينخفض على مراحل، وإن بغداد ستتولى بنفسها ملاحقة ما بقي من خلايا تنظيم داعش.',
    'وذكر موقع المونيتور أن من سيبقى من قوات التحالف سينتقل إلى أربيل، وأن العمليات المقبلة ستتركز على الجانب الآخر من الحدود، في سوريا.',
    'ورحبت الحكومة العراقية بالخطوة، وقال مستشار فيها إنها تنزع حجة الفصائل القريبة من إيران.',
    'ولم تصدر دمشق تعليقا حتى الآن. ويقودها اليوم رئيس كان في صفوف تنظيم القاعدة قبل أن ينشق عنه.',
  ].join('\n'),
  /** Names of the entities that the text mentions, as the form shows them. */
  tags: ['العراق', 'سوريا', 'إيران', 'الولايات المتحدة'],
  keys: [
    'country:IQ',
    'country:US',
    'country:SY',
    'country:IR',
    'org:US/ministry-of-defence',
    'org:isis',
    'org:al-qaeda',
    'org:al-monitor',
  ],
};

/** More than the 90 characters of the level alert, fewer than the 300 of the field. */
export const TOO_LONG_HEADLINE =
  'مصدر حكومي: اجتماع طارئ في بغداد مساء اليوم لبحث جدول انسحاب القوات وتوزيع المهام على الحدود الغربية مع سوريا';
