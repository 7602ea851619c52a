/**
 * English that Strapi 5.54 has written into its components, past the messages that a language can
 * translate: a test walks the panel and finds what is missing here.
 */
const WORDS: Readonly<Record<string, string>> = {
  'Strapi Admin': 'عاجل',
  Loading: 'جارٍ التحميل',
  'Loading content.': 'جارٍ تحميل المحتوى',
  Pagination: 'الصفحات',
  Menu: 'القائمة',
  'Choose date': 'اختر التاريخ',
  'Choose time': 'اختر الوقت',
  Clear: 'مسح',
  'مسح date': 'مسح التاريخ',
  'مسح time': 'مسح الوقت',
  'Notifications alt+T': 'الإشعارات (Alt+T)',
  ASC: 'تصاعدي',
  DESC: 'تنازلي',
  Select: 'اختيار',
  Actions: 'إجراءات',
  Edit: 'تعديل',
  Active: 'نشط',
  Inactive: 'غير نشط',
  // Groups of events in the form of a webhook.
  Entry: 'المحتوى',
  Media: 'الوسائط',
  // Content types, where a screen shows their name instead of its translation.
  Article: 'الأخبار',
  Entity: 'الكيانات',
  Source: 'المصادر',
  Story: 'القصص',
  'Urgency level': 'درجات الاستعجال',
  'Urgency-level': 'درجات الاستعجال',
  User: 'المستخدمون',
  // Their fields, where a screen shows the name of the attribute.
  headline: 'العنوان',
  image: 'الصورة',
  caption: 'تعليق الصورة',
  credit: 'حقوق الصورة',
  // States of an entry.
  draft: 'مسودة',
  published: 'منشور',
  modified: 'معدّل',
};

const ACTIONS: Readonly<Record<string, string>> = {
  Create: 'إنشاء',
  Read: 'قراءة',
  Update: 'تعديل',
  Delete: 'حذف',
  Publish: 'نشر',
};

type Rule = readonly [pattern: RegExp, write: (...parts: string[]) => string | null];

/** What follows a form; each part is looked up again. */
const RULES: readonly Rule[] = [
  // The tab of every page.
  [/^(.+) \| Strapi$/, (page) => `${fixedWordInArabic(page ?? '') ?? page} | عاجل`],
  [
    /^Configure (.+) (List|Edit) View$/,
    (type, view) => {
      const name = WORDS[type ?? ''];
      return name ? `${view === 'List' ? 'ترتيب قائمة' : 'ترتيب صفحة'} ${name}` : null;
    },
  ],
  [/^ترتيب الشاشة: (.+)$/, (type) => withName('ترتيب الشاشة: ', type)],
  [/^row (\d+) key$/, (row) => `اسم الترويسة ${row}`],
  [/^row (\d+) value$/, (row) => `قيمة الترويسة ${row}`],
  [
    /^الإعدادات - (.+)$/,
    (page) => {
      const name = PAGES[page ?? ''];
      return name ? `الإعدادات - ${name}` : null;
    },
  ],
  [/^تحديد كل صلاحيات (.+)$/, (type) => withName('تحديد كل صلاحيات ', type)],
  [
    /^تحديد صلاحية (\w+) ([\w-]+)$/,
    (action, type) => {
      const verb = ACTIONS[action ?? ''];
      const name = WORDS[capitalised(type ?? '')];
      return verb && name ? `تحديد صلاحية ${verb}: ${name}` : null;
    },
  ],
];

/** Pages of the settings, each by the heading that it has in ar.json. */
const PAGES: Readonly<Record<string, string>> = {
  'API Tokens': 'رموز الواجهة البرمجية',
  'Admin Tokens': 'رموز الإدارة',
  'Transfer Tokens': 'رموز النقل',
  Roles: 'الأدوار',
  Users: 'المستخدمون',
  Webhooks: 'خطافات الويب',
};

/**
 * The Arabic of a text that Strapi wrote in English.
 *
 * @param text a whole run of text, or the whole value of an attribute
 * @returns null when it is none of these
 */
export function fixedWordInArabic(text: string): string | null {
  const word = text.trim();
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? null;
  for (const [pattern, write] of RULES) {
    const match = pattern.exec(word);
    if (match) return write(...match.slice(1));
  }
  return null;
}

function withName(before: string, type: string | undefined): string | null {
  const name = WORDS[type ?? ''];
  return name ? `${before}${name}` : null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
