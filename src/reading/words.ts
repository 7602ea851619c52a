import { LONGEST_QUERY, MOST_WORDS } from '../search/search-contract';
import type { StoryEntity } from '../syndication/story';

/** What the page itself says, in whole sentences. The script of the page has its own. */
export const WORDS = {
  skip: 'إلى الأخبار',
  search: 'البحث',
  searchLabel: 'ابحث في الأخبار',
  breakingNow: 'العاجل الآن',
  breaking: 'عاجل',
  latest: 'آخر الأخبار',
  allNews: 'كل الأخبار',
  about: (name: string) => `أخبار ${name}`,
  inTheNews: 'في الأخبار',
  feeds: 'خلاصات',
  sources: 'المصدر',
  published: 'نُشر',
  updated: 'حُدّث',
  correction: 'تصويب',
  corrected: 'مصوَّب',
  credit: 'تصوير',
  filterBy: 'أخبار أخرى عن',
  thread: 'تسلسل القصة',
  copyLink: 'نسخ الرابط',
  permalink: 'الرابط القصير',
  pages: 'الصفحات',
  page: (page: number) => `صفحة ${page}`,
  newer: 'أحدث',
  older: 'أقدم',
  more: 'التالي',
  back: 'السابق',
  empty: 'لا أخبار منشورة بعد.',
  emptyHint: 'ما تنشره غرفة الأخبار يظهر هنا في ثوان.',
  emptyFilter: 'لا أخبار منشورة في هذا الباب.',
  desk: 'لوحة التحرير',
  description: 'آخر الأخبار، والعاجل منها أولا.',
  zone: (name: string) => `الأوقات: ${name}`,
} as const;

export const SEARCH_WORDS = {
  about: (text: string) => `بحث: ${text}`,
  hint: 'اكتب كلمة أو أكثر، أو «عبارة» بين علامتي تنصيص.',
  nothing: 'لا خبر فيه كل ما كتبت.',
  nothingHint: 'جرّب كلمات أقل، أو اسما آخر للشيء نفسه.',
  total: (count: number) => `عدد الأخبار: ${count}`,
  refused: 'لم نفهم هذا البحث. جرّب كلمة أو كلمتين.',
} as const;

/** Why a search is refused, as a reader would want it said; by the codes of search-problems.ts. */
export const SEARCH_REFUSALS: Readonly<Record<string, string>> = {
  'q-missing': 'اكتب كلمة واحدة على الأقل، بالحروف أو الأرقام.',
  'q-too-long': `ما كتبته طويل: أقصى ما يُبحث عنه ${LONGEST_QUERY} حرف. جرّب كلمات أقل.`,
  'q-too-many-words': `أقصى ما يُبحث عنه ${MOST_WORDS} كلمة. جرّب كلمات أقل.`,
  'q-only-excluded': 'كل ما كتبت مستثنى بعلامة الطرح. أضف كلمة تبحث عنها.',
  'page-invalid': 'رقم الصفحة غير صحيح.',
  'page-too-deep': 'لا نعرض نتائج أبعد من هذه. ضيّق البحث بكلمة أخرى.',
};

/** How the chips of a story are grouped, in this order. */
export const KINDS: Readonly<Record<StoryEntity['kind'], string>> = {
  country: 'دول',
  organisation: 'منظمات',
  person: 'أشخاص',
  place: 'أماكن',
};

/** A page that says why there is nothing to read. */
export interface Notice {
  readonly title: string;
  readonly hint: string;
}

export const NOTICES: Readonly<Record<number, Notice>> = {
  400: { title: 'لم نفهم هذا الطلب', hint: 'في العنوان ما لا تعرفه هذه الصفحة.' },
  403: { title: 'هذه الصفحة مغلقة', hint: 'لا تتيح غرفة الأخبار قراءتها للجميع.' },
  404: { title: 'لم نجد هذه الصفحة', hint: 'ربما أُلغي نشرها، أو أن في العنوان خطأ.' },
  410: {
    title: 'سُحب هذا الخبر',
    hint: 'سحبته غرفة الأخبار بعد نشره، ولم يعد متاحا. نرجو عدم تداول ما نُقل منه.',
  },
  429: { title: 'طلبات كثيرة', hint: 'انتظر قليلا ثم أعد المحاولة.' },
  500: { title: 'تعذّر عرض الصفحة', hint: 'حدث خطأ عندنا، وقد سُجّل. أعد المحاولة بعد قليل.' },
  503: { title: 'الخادم مشغول الآن', hint: 'أعد المحاولة بعد قليل.' },
};
