/** What the page itself says; whole sentences, as word order differs between the languages. */
const WORDS = {
  ar: {
    name: 'عاجل',
    skip: 'إلى الأخبار',
    languages: 'اللغة',
    api: 'الأخبار بصيغة JSON',
    desk: 'لوحة التحرير',
    breakingNow: 'العاجل الآن',
    breakingLabel: 'عاجل',
    left: (/** @type {string} */ span) => `الباقي ${span}`,
    latest: 'آخر الأخبار',
    about: (/** @type {string} */ name) => `أخبار ${name}`,
    thread: (/** @type {string} */ title) => `قصة: ${title}`,
    allNews: 'كل الأخبار',
    inTheNews: 'في الأخبار',
    threads: 'قصص مفتوحة',
    sources: 'المصدر',
    filterBy: 'أخبار أخرى عن',
    published: (/** @type {string} */ when) => `نُشر ${when}`,
    updated: (/** @type {string} */ when) => `حُدّث ${when}`,
    correction: 'تصحيح',
    inThisStory: 'تسلسل القصة',
    permalink: 'رابط دائم',
    back: 'كل الأخبار',
    pages: 'الصفحات',
    page: (/** @type {string} */ page, /** @type {string} */ pages) => `صفحة ${page} من ${pages}`,
    newer: 'أحدث',
    older: 'أقدم',
    loading: 'جار التحميل…',
    empty: 'لا أخبار منشورة بعد.',
    emptyHint: 'ما يُنشر من لوحة التحرير يظهر هنا في ثوان.',
    emptyFilter: 'لا أخبار منشورة في هذا الباب.',
    notFound: 'لم نجد هذا الخبر.',
    notFoundHint: 'ربما سُحب، أو أن في العنوان خطأ.',
    failed: 'تعذّر تحميل الأخبار.',
    failedHint: 'تحقق من الاتصال ثم أعد المحاولة.',
    busy: 'الخادم مشغول الآن؛ أعد المحاولة بعد قليل.',
    retry: 'أعد المحاولة',
    freshAt: (/** @type {string} */ time) => `آخر تحديث ${time}`,
    stale: (/** @type {string} */ time) => `تعذّر التحديث؛ ما تراه من ${time}`,
    kinds: {
      country: 'دول',
      organisation: 'منظمات',
      person: 'أشخاص',
      place: 'أماكن',
    },
  },
  en: {
    name: 'Ajil',
    skip: 'Skip to the news',
    languages: 'Language',
    api: 'The news as JSON',
    desk: 'Newsroom',
    breakingNow: 'Breaking now',
    breakingLabel: 'Breaking',
    left: (/** @type {string} */ span) => `${span} left`,
    latest: 'Latest news',
    about: (/** @type {string} */ name) => `News: ${name}`,
    thread: (/** @type {string} */ title) => `Story: ${title}`,
    allNews: 'All news',
    inTheNews: 'In the news',
    threads: 'Open stories',
    sources: 'Source',
    filterBy: 'More about',
    published: (/** @type {string} */ when) => `Published ${when}`,
    updated: (/** @type {string} */ when) => `updated ${when}`,
    correction: 'Correction',
    inThisStory: 'How the story unfolded',
    permalink: 'Permalink',
    back: 'All news',
    pages: 'Pages',
    page: (/** @type {string} */ page, /** @type {string} */ pages) => `Page ${page} of ${pages}`,
    newer: 'Newer',
    older: 'Older',
    loading: 'Loading…',
    empty: 'Nothing has been published yet.',
    emptyHint: 'What the newsroom publishes appears here within seconds.',
    emptyFilter: 'Nothing has been published here.',
    notFound: 'There is no such story.',
    notFoundHint: 'It may have been withdrawn, or the address is wrong.',
    failed: 'The news could not be loaded.',
    failedHint: 'Check the connection, then try again.',
    busy: 'The server is busy: try again in a moment.',
    retry: 'Try again',
    freshAt: (/** @type {string} */ time) => `Updated at ${time}`,
    stale: (/** @type {string} */ time) => `Could not refresh: this is from ${time}`,
    kinds: {
      country: 'Countries',
      organisation: 'Organisations',
      person: 'People',
      place: 'Places',
    },
  },
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he']);

/**
 * @param {string} search of the page's address, e.g. `?lang=en`
 * @returns {'ar' | 'en'} Arabic unless English is asked for
 */
export function chooseLanguage(search) {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'ar';
}

/** @param {'ar' | 'en'} language */
export function wordsOf(language) {
  return WORDS[language];
}

/** @param {string | null | undefined} language of a story; Arabic when it has none */
export function directionOf(language) {
  return RIGHT_TO_LEFT.has(language ?? 'ar') ? 'rtl' : 'ltr';
}

/**
 * A name in the language of the page, else in the other one.
 *
 * @param {{ nameAr?: string | null, nameEn?: string | null } | null | undefined} named
 * @param {'ar' | 'en'} language
 */
export function nameOf(named, language) {
  const [first, second] =
    language === 'ar' ? [named?.nameAr, named?.nameEn] : [named?.nameEn, named?.nameAr];
  return first || second || '';
}

/**
 * @param {{ titleAr?: string | null, titleEn?: string | null } | null | undefined} story
 * @param {'ar' | 'en'} language
 */
export function titleOf(story, language) {
  return nameOf({ nameAr: story?.titleAr, nameEn: story?.titleEn }, language);
}
