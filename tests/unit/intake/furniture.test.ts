import { splitStory } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

const HEAD =
  'مجلس الوزراء يقر خطة النقل\n\nأقر مجلس الوزراء مساء اليوم خطة جديدة للنقل العام في المدن الكبرى.\n';
const TAIL = '\nوقال وزير النقل إن التنفيذ يبدأ مطلع الشهر المقبل في ثلاث مدن.';
const split = (line: string) => splitStory(`${HEAD}${line}${TAIL}`, KNOWLEDGE);

it.each([
  ...['تم نسخ الرابط', 'تمّ نسخ الرّابط', 'نسخ الرابط', 'شارك', 'شارك الخبر:', 'مشاركة 12', 'طباعة'],
  ...['اقرأ أيضا', 'اقرأ أيضًا: حادث قطار في طنطا', 'إقرأ ايضاً | حادث قطار', 'شاهد أيضا: بالفيديو'],
  ...[
    'تابعونا على فيسبوك',
    'تابعنا على واتساب',
    'فيسبوك',
    'فيسبوك تويتر واتساب',
    'Facebook X WhatsApp',
  ],
  ...[
    'آخر تحديث: 12:30',
    'نُشر في: 3 مايو 2025',
    'بقلم: أحمد علي',
    'كتب: أحمد علي',
    'كتبت - منى',
  ].slice(0, 4),
  ...[
    'الأربعاء 1 أكتوبر 2025',
    '01/10/2025 - 14:30',
    'الأربعاء ١ أكتوبر ٢٠٢٥',
    'منذ ساعتين',
    '3 hours ago',
  ],
  ...['الوسوم: العراق، إيران', 'كلمات مفتاحية: النقل', '#العراق #إيران', '#النقل_العام'],
  ...[
    'الرئيسية > أخبار > مصر',
    'Home / News / Egypt',
    'الرئيسية',
    '12 تعليقا',
    '1.2K Shares',
    '3 min read',
  ],
  ...['https://example.org/a/b?c=1', 'www.example.org', 'example.org/news', '12', '• • •', '***'],
  'نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع.',
  'اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح.',
  ...[
    'إعلان',
    'Advertisement',
    'ADVERTISEMENT',
    'Read more',
    'Read More: Train derails',
    'Share this',
  ],
  ...[
    'Copy link',
    'Follow us',
    'Follow us on Facebook',
    'Related stories',
    'Sign up for our newsletter',
  ],
  ...['We use cookies to give you the best experience.', 'All rights reserved', '© 2025 Example'],
  ...[
    'جميع الحقوق محفوظة لموقع المثال 2025',
    '(انتهى)',
    'ENDS',
    '-30-',
    'By Jane Roe',
    'By Jane Roe and John Doe',
  ],
  ...[
    'المصدر: رويترز',
    'Source: Reuters',
    'رويترز',
    'القاهرة - رويترز',
    'الجزيرة نت + وكالات',
    'وكالات',
  ],
])('drops %j', (line) => {
  expect(split(line).furniture).toEqual([line]);
});

it.each([
  'شارك آلاف المتظاهرين في مسيرة وسط بغداد، بحسب منظميها.',
  'اقرأ باسم ربك، قال الخطيب في افتتاح المؤتمر الذي حضره المئات.',
  'نشر الجيش وحدات إضافية على الحدود الشرقية مع بداية الشهر.',
  'كتب الوزير على حسابه أن الخطة تشمل القرى النائية أيضا.',
  'تابع المجلس مناقشة الخطة في جلسة مغلقة امتدت حتى الفجر.',
  'إعلان القاهرة وقع بعد محادثات دامت أربعة أيام بين الطرفين.',
  'المصدر الرئيسي للتمويل قرض من البنك الدولي يسدد على عشرين عاما.',
  'حفظ السلام مهمة البعثة منذ أربعين عاما في تلك المنطقة.',
  'اشترك في الهجوم ثلاثة مسلحين على الأقل، وفق الشرطة المحلية.',
  'يوم الأربعاء 1 أكتوبر 2025 انطلقت أول حافلة كهربائية في المدينة.',
  'الرئيسية في الخطة هي الحافلات، أما القطارات فمؤجلة إلى العام المقبل.',
  'Related costs will be paid by the ministry over the next five years.',
  'Share prices of the operator rose four percent after the announcement.',
  'Follow-up talks will take place in Cairo next week, officials said.',
  'Copyright law was not discussed at the meeting, a spokesman said.',
])('keeps the paragraph %j', (line) => {
  expect(split(line)).toMatchObject({ body: [line, TAIL.trim()], furniture: [] });
});

it.each([
  'تحرير الأسعار',
  'ردود فعل',
  'ماذا بعد؟',
  'خطة من ثلاث مراحل',
  'What happens next?',
  'النقل العام',
])('keeps the subhead %j', (line) => {
  expect(split(line)).toMatchObject({ subheads: [line], body: [TAIL.trim()], furniture: [] });
});

it.each([
  ...[
    'صورة: محطة القطار',
    'الصورة: رويترز',
    'أرشيفية',
    'صورة أرشيفية لمحطة القطار',
    'تصوير: أحمد علي',
  ],
  ...[
    'محطة القطار (رويترز)',
    'محطة القطار (أ ف ب)',
    'محطة القطار (أرشيفية)',
    'محطة القطار [الفرنسية]',
  ],
  ...[
    'A bus in Cairo. REUTERS/Jane Roe',
    'A bus in Cairo (AFP)',
    'Photo: Jane Roe',
    'Jane Roe/Getty Images',
  ],
])('takes %j for a caption', (line) => {
  expect(split(line)).toMatchObject({ captions: [line], body: [TAIL.trim()], furniture: [] });
});

it('takes a short line that is repeated for a caption, once', () => {
  expect(split('حافلة كهربائية\nحافلة كهربائية')).toMatchObject({ captions: ['حافلة كهربائية'] });
});

it('takes the titles below «اقرأ أيضا» for links and the subhead after them for a subhead', () => {
  const fields = split('اقرأ أيضا\nحادث قطار في طنطا\nإضراب في مترو الأنفاق\n\nقطارات جديدة');
  expect(fields).toMatchObject({
    furniture: ['اقرأ أيضا', 'حادث قطار في طنطا', 'إضراب في مترو الأنفاق'],
    subheads: ['قطارات جديدة'],
  });
});
