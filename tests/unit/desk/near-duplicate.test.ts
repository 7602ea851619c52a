import { findSimilar, fingerprint, SIMILAR, similarity } from '../../../src/desk/near-duplicate';

const SAME_NEWS: [why: string, first: string, second: string][] = [
  [
    'spelled otherwise',
    'إعادة فتح معبر رفح أمام قوافل الإغاثة',
    'اعادة فتح معبر رفح امام قوافل الاغاثه',
  ],
  [
    'with vowel marks and quotation marks',
    'البنك المركزي يرفع سعر الفائدة نقطة كاملة',
    '«البنك المركزيّ» يرفع سعر الفائدة نقطةً كاملة!',
  ],
  [
    'in another order, with another particle',
    'زلزال بقوة خمس درجات يضرب غرب تركيا',
    'غرب تركيا: زلزال بقوة خمس درجات يضرب المنطقة',
  ],
  [
    'with one word changed',
    'مقتل ثلاثة جنود في انفجار قرب الحدود الشمالية',
    'مقتل أربعة جنود في انفجار قرب الحدود الشمالية',
  ],
  [
    'with its two cities the other way round, so that و goes to the other one',
    'بغداد وأنقرة تتفقان على جدول لضخ مياه دجلة',
    'أنقرة وبغداد تتفقان على جدول ضخّ مياه دجلة',
  ],
  [
    'with و and ال before its words',
    'العراق والسعودية يوقعان اتفاقا للربط الكهربائي',
    'السعودية والعراق يوقعان اتفاق الربط الكهربائي',
  ],
];

const OTHER_NEWS: [why: string, first: string, second: string][] = [
  ['of the same country', 'العراق يوقع اتفاقا لتصدير الغاز', 'العراق يعلن نتائج امتحانات الثانوية'],
  [
    'in a formula that many headlines share',
    'وزير الخارجية المصري يبحث مع نظيره الأردني أزمة السودان',
    'وزير الخارجية الفرنسي يلتقي في بيروت رئيس مجلس النواب',
  ],
  ['too short to tell', 'أسعار الذهب', 'أسعار النفط'],
];

const opening = (headline: string, lede = '') => fingerprint(headline, lede);

describe('the measure of similar stories', () => {
  it.each(SAME_NEWS)('warns of the same headline %s', (_, first, second) => {
    expect(similarity(opening(first), opening(second))).toBeGreaterThanOrEqual(SIMILAR);
  });

  it.each(OTHER_NEWS)('does not warn of a headline %s', (_, first, second) => {
    expect(similarity(opening(first), opening(second))).toBeLessThan(SIMILAR);
  });

  it('finds the same lede under another headline', () => {
    const lede =
      'أعلنت وزارة الصحة تسجيل عشرين إصابة جديدة بالكوليرا في محافظتين جنوبيتين خلال يومين';
    const first = opening('الكوليرا تعود إلى الجنوب', lede);
    const second = opening('عشرون إصابة في يومين', `${lede}، ووعدت باللقاحات`);
    expect(similarity(first, second)).toBeGreaterThanOrEqual(SIMILAR);
  });

  it('wants the lede to agree as well where the headline is short', () => {
    const first = opening('زلزال في تركيا', 'ضرب زلزال بقوة خمس درجات غرب البلاد فجر اليوم');
    const second = opening('زلزال في تركيا', 'تذكر البلاد اليوم ضحايا كارثة قبل عشرين عاما');
    expect(similarity(first, second)).toBeLessThan(SIMILAR);
  });

  it('finds nothing similar to an empty text', () => {
    expect(findSimilar(opening(''), [{ fingerprint: opening('') }])).toEqual([]);
  });
});
