import { wordsOf } from './line-shape';

/** Verbs of saying and reporting, with the pronouns of «ما نقلته رويترز»: folded words. */
export const REPORT_VERBS: ReadonlySet<string> = new Set([
  ...wordsOf(
    [
      'قال ذكر أفاد نقل أورد كشف أعلن أكد أشار أوضح أضاف صرح كتب نشر بث رصد تابع حذر لفت نوه أبلغ أخبر زعم نفى شدد توقع قدر سرب',
    ].join(' '),
  ).flatMap((verb) => [verb, `${verb}ت`, `${verb}ته`, `${verb}تها`, `${verb}ا`]),
  ...wordsOf(
    [
      'يقول تقول يذكر تذكر يفيد تفيد ينقل تنقل يورد تورد يكشف تكشف يعلن تعلن يؤكد تؤكد يشير تشير يوضح توضح يضيف تضيف',
      'يكتب تكتب ينشر تنشر يبث تبث يرصد ترصد يحذر تحذر يلفت تلفت يزعم تزعم ينفي تنفي يتوقع تتوقع يقدر تقدر نفت',
      'said says reported reports wrote writes quoted quotes citing cited cites announced warned confirmed published',
    ].join(' '),
  ),
]);

/** «وفقا لـ», «بحسب»: what follows is whom it is from. */
export const ACCORDING: ReadonlySet<string> = new Set(
  wordsOf('وفقا وفق بحسب حسب حسبما طبقا تبعا استنادا نسبة'),
);

/** Talks with a medium: «في مقابلة مع رويترز», «تصريحات لقناة …». */
export const TALKS: ReadonlySet<string> = new Set(
  wordsOf(
    'تصريح تصريحات تصريحه تصريحاته حديث حديثه مقابلة مقابلته حوار حواره لقاء اتصال مداخلة تقرير تحقيق بيان خبر نبأ interview statement',
  ),
);

/** After «لرويترز» comes what was said. */
export const THAT: ReadonlySet<string> = new Set(
  wordsOf('إن أن إنه إنها إنهم بأن أنه أنها إننا إنني that'),
);

/** Words between an English cue and the name. */
export const ENGLISH_SMALL: ReadonlySet<string> = new Set(
  'the news agency newspaper daily broadcaster network website outlet magazine state'.split(' '),
);
