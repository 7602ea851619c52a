import { fold } from '../arabic/normalise';
import { wordsOf } from './line-shape';

/** A line that says when, and nothing else: «الأربعاء 1 أكتوبر 2025 - 14:30 بتوقيت غرينتش». */
export function isDateLine(text: string): boolean {
  if (text.length > 120) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 20) return false;
  let hasDay = false;
  for (const word of words) {
    if (/^\d+(?:st|nd|rd|th|am|pm|h|z)?$/.test(word) || DAYS.has(word) || AGO.has(word)) {
      hasDay = true;
    } else if (!FILLERS.has(word)) return false;
  }
  return hasDay;
}

const DAYS = foldedSet(
  'السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة',
  'saturday sunday monday tuesday wednesday thursday friday sat sun mon tue tues wed thu thurs fri',
);

/** «منذ ساعتين» has no digit. */
const AGO = foldedSet('منذ ago yesterday أمس');

const FILLERS = foldedSet(
  'يناير فبراير مارس أبريل نيسان مايو أيار يونيو حزيران يوليو تموز أغسطس آب سبتمبر أيلول أكتوبر تشرين',
  'نوفمبر ديسمبر كانون شباط آذار الأول الثاني جانفي فيفري أفريل ماي جوان جويلية أوت',
  'محرم صفر ربيع جمادى الآخر الآخرة رجب شعبان رمضان شوال ذو القعدة الحجة هـ م ه',
  'يوم اليوم الساعة ساعة ساعتين ساعات دقيقة دقيقتين دقائق يومين أيام أسبوع شهر سنة صباحا مساء ص ظهرا فجرا',
  'بتوقيت توقيت غرينتش جرينتش مكة المكرمة القاهرة بغداد أبوظبي أبو ظبي بيروت دمشق الدوحة الرياض عمان في على',
  'نشر نشرت بتاريخ تاريخ النشر آخر تحديث حدث حدثت الموافق تم',
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec am pm a p m gmt utc bst est edt et ast at on the of',
  'published updated last update posted first date hour hours minute minutes min mins day days week weeks',
);

function foldedSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => fold(list).split(' ')));
}
