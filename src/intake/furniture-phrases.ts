import { wordsOf } from './line-shape';

/*
 * What the pages of news sites say around a story, as whole phrases. They are compared folded, so that
 * «اقرأ أيضًا», «إقرأ ايضا» and «اقرأ أيضا:» are one phrase here.
 */

/** Lines that say nothing else, save numbers and signs. */
export const WHOLE_LINES = phrases(
  // copy, share, print
  'تم نسخ الرابط|نسخ الرابط|انسخ الرابط|تم النسخ|شارك|شاركها|مشاركة|مشاركات|شارك الخبر|شارك المقال|شارك هذا الخبر',
  'شارك هذا المقال|شارك القصة|شارك على|شارك عبر|مشاركة الخبر|مشاركة المقال|شارك الموضوع|شارك مع أصدقائك|طباعة|اطبع',
  'حفظ|احفظ|احفظ المقال|إهداء|أرسل|أرسل لصديق|إرسال|رابط مختصر|الرابط المختصر|استمع|استمع إلى المقال|استمع للخبر',
  'copy link|link copied|copy|share|shares|share this|share this article|share this story|share article|share on',
  'print|save|save article|email|gift article|listen|listen to this article|play|pause',
  // navigation and sections
  'الرئيسية|الصفحة الرئيسية|القائمة|بحث|ابحث|المزيد|عرض المزيد|شاهد المزيد|تحميل المزيد|رجوع|العودة|التالي|السابق',
  'تخطى إلى المحتوى|تجاوز إلى المحتوى|انتقل إلى المحتوى|تسجيل الدخول|تسجيل دخول|دخول|إنشاء حساب|حسابي|إعدادات',
  'home|menu|search|more|load more|show more|next|previous|back|skip to content|skip to main content|sign in',
  'log in|login|register|subscribe|subscribe now|my account|close|settings|advertisement|advertisements|ad|sponsored',
  'إعلان|إعلانات|مساحة إعلانية|إعلان ممول|محتوى ممول|الإعلان يستمر أدناه|story continues below advertisement',
  'advertisement scroll to continue|article continues below|continue reading below|this advertisement has not loaded',
  // comments, tags, reactions
  'تعليق|تعليقات|التعليقات|أضف تعليقا|أضف تعليق|اترك تعليقا|اترك ردا|لا توجد تعليقات|الوسوم|وسوم|كلمات مفتاحية',
  'كلمات دلالية|الكلمات المفتاحية|الكلمات الدلالية|إعجاب|أعجبني|متابعة|تابع|تابعنا|تابعونا|مشاهدة|مشاهدات|قراءة',
  'comment|comments|leave a comment|add a comment|no comments|tags|topics|keywords|like|likes|follow|follow us|views',
  // ends of wire copy and of messages
  'انتهى|انتهى النص|انتهى البيان|يتبع|ends|end|more to follow|more to come|tbc',
  'تمت إعادة التوجيه|تم إعادة توجيهها|معاد توجيهها|أعيد توجيهها|تم استبعاد الوسائط|media omitted|image omitted',
  'video omitted|forwarded|forwarded many times|تم حذف هذه الرسالة|this message was deleted',
  // rights and cookies
  'جميع الحقوق محفوظة|الشروط والأحكام|سياسة الخصوصية|all rights reserved|privacy policy|terms of use|terms of service',
  'قبول|موافق|قبول الكل|رفض|accept|accept all|reject all|i agree|cookie settings|manage cookies|وكالات|الوكالات',
);

/** Beginnings of lines, with the most words that such a line has. */
export const BEGINNINGS: readonly (readonly [
  maxWords: number,
  list: ReadonlyMap<string, number>,
])[] = [
  [
    60,
    phrases(
      'نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات تعريف الارتباط|يستخدم موقعنا ملفات تعريف الارتباط',
      'باستخدامك لهذا الموقع|باستمرارك في استخدام|باستمرارك في تصفح|جميع الحقوق محفوظة|حقوق النشر محفوظة|حقوق الطبع محفوظة',
      'we use cookies|this site uses cookies|this website uses cookies|our site uses cookies|by continuing to use|by clicking',
      'all rights reserved',
      'our standards|reporting by|additional reporting by|writing by|editing by',
      'اشترك في نشرتنا|اشترك في نشرة|اشترك في النشرة|اشترك في قناتنا|اشتركوا في نشرتنا|اشتركوا في قناتنا|انضم إلى قناتنا',
      'انضموا إلى قناتنا|انضم إلى مجموعتنا|انضم لقناتنا|سجل بريدك|أدخل بريدك|سجل في نشرتنا|لتصلك آخر الأخبار',
      'sign up for|sign up to|subscribe to|join our|enter your email|get our newsletter|get the latest',
      'تابعونا على|تابعنا على|تابعونا عبر|تابعنا عبر|تابع آخر الأخبار|تابعوا آخر الأخبار|تابعوا آخر المستجدات',
      'لمتابعة آخر الأخبار|لمتابعة أحدث الأخبار|لمزيد من الأخبار|للمزيد من الأخبار|للاشتراك في|حمل تطبيق|حملوا تطبيق',
      'follow us|follow our|download our app|download the app|for more news|get the app|like us on|watch us on',
    ),
  ],
  [
    30,
    phrases(
      'اقرأ أيضا|اقرأ ايضا|إقرأ أيضا|اقرأ كذلك|اقرأ المزيد|اقرئي أيضا|اقرأوا أيضا|طالع أيضا|شاهد أيضا|شاهدوا أيضا|انظر أيضا',
      'للمزيد اقرأ|ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|موضوعات متعلقة|مواضيع متعلقة|أخبار متعلقة',
      'موضوعات ذات صلة|الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|قد يهمك|قد يهمك أيضا|قد يعجبك|قد يعجبك أيضا|اخترنا لك',
      'read more|read also|also read|see also|related|related stories|related articles|related topics|more on this',
      'more on this story|most read|most popular|trending|trending now|recommended|recommended stories|you may also like',
      'you might also like|more from|editors picks|watch also|keep reading',
    ),
  ],
];

/** Of the beginnings, those after which titles of other stories follow, a line each. */
export const INTRODUCES_LINKS: ReadonlySet<string> = new Set(BEGINNINGS[1]![1].keys());

/** Labels with a colon after them: «المصدر: رويترز», «بقلم: …», «الوسوم: …». */
export const LABELS = phrases(
  'المصدر|مصدر|المصادر|نقلا عن|كتب|كتبت|بقلم|تحرير|إعداد|ترجمة|مراسلنا|محرر|المحرر|تاريخ النشر|نشر|نشر في|آخر تحديث',
  'الوسوم|وسوم|كلمات مفتاحية|كلمات دلالية|الكلمات الدلالية|الكلمات المفتاحية|العلامات|القسم|التصنيف|رابط مختصر',
  'الرابط المختصر|الرابط|رابط الخبر|تم النشر|وقت النشر|للتواصل|عدد المشاهدات|المشاهدات|مدة القراءة|وقت القراءة|شارك',
  'مشاركة|حجم الخط|لينك الخبر|source|sources|byline|author|written by|published|updated|last updated|last modified|tags',
  'topics|keywords|filed under|category|categories|link|short link|reading time|share|posted in|posted on|via',
);

/** Of the labels, those that name whom the story is from. */
export const SOURCE_LABELS = phrases('المصدر|مصدر|المصادر|نقلا عن|source|sources|via');

/** Names and verbs on the buttons under a story. */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    [
      'فيسبوك فيس بوك تويتر إكس واتساب واتس آب تلغرام تيليجرام تلجرام لينكد إن لينكدإن بينترست إنستغرام انستقرام يوتيوب تيك توك',
      'سناب شات ماسنجر ثريدز البريد الإلكتروني بريد إلكتروني شارك مشاركة نسخ الرابط طباعة تابعنا على عبر',
      'facebook twitter x whatsapp telegram linkedin pinterest instagram youtube tiktok snapchat messenger threads reddit',
      'email mail share copy link print follow us on via flipboard bluesky viber rss',
    ].join(' '),
  ),
);

/** What is counted under a story. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    [
      'تعليق تعليقات تعليقا مشاهدة مشاهدات مشاركة مشاركات إعجاب إعجابات قراءة قراءات دقيقة دقائق للقراءة وقت مدة',
      'view views share shares comment comments like likes min mins minute minutes read reads k m ألف',
    ].join(' '),
  ),
);

/** Names of a site's sections, which stand over the headline. */
export const SECTIONS = phrases(
  'سياسة|اقتصاد|رياضة|العالم|عالم|أخبار|الأخبار|أخبار العالم|أخبار عربية|أخبار دولية|عربي ودولي|عربي|دولي|محليات|محلي',
  'الشرق الأوسط|العالم العربي|الوطن العربي|عرب وعالم|شؤون عربية|شؤون دولية|منوعات|ثقافة|صحة|علوم|تكنولوجيا|مقالات|رأي|تقارير',
  'news|world|world news|politics|business|economy|sport|sports|middle east|opinion|technology|health|science|culture|latest',
);

/** Phrases by their folded words; the value is how many words a phrase has. */
function phrases(...lists: string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const phrase of lists.flatMap((list) => list.split('|'))) {
    const words = wordsOf(phrase);
    map.set(words.join(' '), words.length);
  }
  return map;
}
