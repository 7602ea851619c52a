/*
 * The words of every form, in one list and longer than other files, so that an editor of words reads
 * and corrects them in one place.
 */

/** What a person reads above and below one field of a form, in the two languages of the desk. */
export interface FieldText {
  readonly ar: string;
  readonly en: string;
  readonly hintAr: string;
  readonly hintEn: string;
}

/** One content type or component: its name in menus, and its fields. */
export interface TypeText {
  /** As `info.displayName` of its schema has it: the panel hands layouts over under this name. */
  readonly displayName: string;
  readonly ar: string;
  readonly en: string;
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** Every type an editor fills in, by uid. */
export const TYPE_TEXTS: Readonly<Record<string, TypeText>> = {
  'api::article.article': {
    displayName: 'Article',
    ar: 'الأخبار',
    en: 'Articles',
    fields: {
      kicker: text(
        'الإشارة',
        'Kicker',
        'كلمة تسبق العنوان مثل «عاجل»؛ تُكتب وحدها من درجة الاستعجال',
        'A word before the headline, such as "Breaking"; filled in from the urgency level',
      ),
      headline: text(
        'العنوان',
        'Headline',
        'لكل درجة استعجال طول أقصى، ويُفحص عند النشر',
        'Each urgency level has its longest headline, checked when publishing',
      ),
      slug: text('اسم الرابط', 'Slug', 'يُصنع من العنوان', 'Made from the headline'),
      shortId: text(
        'الرقم الثابت',
        'Short id',
        'للرابط الدائم، ولا يتغير',
        'For the permalink; never changes',
      ),
      lede: text(
        'المقدمة',
        'Lede',
        'الفقرة الأولى: من وماذا ومتى وأين',
        'The first paragraph: who, what, when, where',
      ),
      body: text(
        'نص الخبر',
        'Body',
        'الصق النص كما هو؛ كل سطر فقرة',
        'Paste the text as it is; each line becomes a paragraph',
      ),
      correction: text(
        'تصحيح',
        'Correction',
        'ملاحظة للقراء: ما نُشر خطأ وما الصواب؛ تظهر تحت الخبر بعد كلمة «تصحيح»',
        'A note for readers: what was published wrong, and what is right; shown below the story',
      ),
      cover: text(
        'الصورة الرئيسية',
        'Cover',
        'صورة واحدة مع شرحها ومصدرها',
        'One picture with its caption and credit',
      ),
      dateline: text(
        'مكان الخبر',
        'Dateline',
        'المدينة التي كُتب منها الخبر، مثل: بغداد',
        'The city that the story was filed from, such as Baghdad',
      ),
      language: text(
        'لغة الخبر',
        'Language',
        'تُعرف من الحروف إن تُركت فارغة',
        'Recognised by its letters when left empty',
      ),
      urgency: text(
        'درجة الاستعجال',
        'Urgency',
        'تحدد الإشارة وطول العنوان ومدة بقاء الخبر عاجلا؛ «عادي» إن تُركت فارغة',
        'Decides the kicker, the longest headline and how long it stays breaking; "normal" when left empty',
      ),
      sources: text(
        'المصادر',
        'Sources',
        'من يُنسب إليه الخبر؛ لا يُكتب هنا اسم مصدر طلب إخفاءه',
        'Whom the story is attributed to; never a source who asked not to be named',
      ),
      entities: text(
        'الوسوم',
        'Tags',
        'الدول والمنظمات والأشخاص والأماكن التي يذكرها النص؛ تُستخرج عند الحفظ',
        'Countries, organisations, people and places that the text mentions; found when you save',
      ),
      story: text(
        'القصة',
        'Story',
        'الخيط الذي يجمع أخبار الحدث الواحد',
        'The thread that joins the articles of one event',
      ),
      sequence: text(
        'ترتيبه في القصة',
        'Sequence',
        'الأول 1، ثم 2 …',
        '1 for the first article of the story, then 2 …',
      ),
      firstPublishedAt: text(
        'أول نشر',
        'First published',
        'لا يتغير عند إعادة النشر',
        'Unchanged when the article is published again',
      ),
      contentUpdatedAt: text(
        'آخر تحديث للنص',
        'Text updated',
        'آخر مرة تغيّر فيها النص المنشور',
        'When the published text last changed',
      ),
      correctedAt: text(
        'وقت التصحيح',
        'Corrected',
        'متى نُشر التصحيح الحالي',
        'When the present correction was published',
      ),
      breakingUntil: text(
        'عاجل حتى',
        'Breaking until',
        'بعد هذا الوقت لا يظهر الخبر عاجلا',
        'After this the article is no longer shown as breaking',
      ),
    },
  },

  'api::source.source': {
    displayName: 'Source',
    ar: 'المصادر',
    en: 'Sources',
    fields: {
      key: text(
        'المفتاح',
        'Key',
        'حروف لاتينية صغيرة وأرقام وشرطات، مثل al-monitor؛ يعرفه به من يقرأ الواجهة البرمجية',
        'Lower-case Latin letters, digits and hyphens, such as al-monitor; API consumers use it',
      ),
      nameAr: text('الاسم بالعربية', 'Arabic name'),
      nameEn: text('الاسم بالإنجليزية', 'English name'),
      kind: text('النوع', 'Kind'),
      country: text('الدولة', 'Country', 'الدولة التي ينتمي إليها', 'The country it belongs to'),
      domains: text(
        'المواقع',
        'Domains',
        'موقع في كل سطر، مثل reuters.com',
        'One domain a line, such as reuters.com',
      ),
      aliases: text(
        'أسماء أخرى',
        'Other names',
        'اسم في كل سطر، كما يرد في الأخبار',
        'One name a line, as stories write it',
      ),
      reliability: text(
        'الموثوقية',
        'Reliability',
        'من A (موثوق تماما) إلى F (غير معروفة)',
        'From A (completely reliable) to F (unknown)',
      ),
      url: text(
        'الرابط',
        'Address',
        'يبدأ بـ https:// أو http://',
        'Begins with https:// or http://',
      ),
    },
  },

  'api::entity.entity': {
    displayName: 'Entity',
    ar: 'الكيانات',
    en: 'Entities',
    fields: {
      key: text(
        'المفتاح',
        'Key',
        'ثابت لا يتغير، مثل country:IQ أو org:un',
        'Never changes, such as country:IQ or org:un',
      ),
      kind: text('النوع', 'Kind'),
      category: text(
        'الصنف',
        'Category',
        'صنف أدق، مثل وزارة أو جيش',
        'A finer kind, such as ministry or army',
      ),
      nameAr: text('الاسم بالعربية', 'Arabic name'),
      nameEn: text('الاسم بالإنجليزية', 'English name'),
      iso2: text('رمز الدولة (حرفان)', 'Country code (two letters)', 'مثل IQ', 'Such as IQ'),
      iso3: text('رمز الدولة (ثلاثة)', 'Country code (three letters)', 'مثل IRQ', 'Such as IRQ'),
      wikidata: text('معرّف ويكي بيانات', 'Wikidata id', 'مثل Q796', 'Such as Q796'),
      country: text('الدولة', 'Country', 'الدولة التي ينتمي إليها', 'The country it belongs to'),
      aliases: text(
        'أسماء أخرى',
        'Other names',
        'اسم في كل سطر؛ أسماء لا تعني غيره أينما وردت',
        'One a line; names that mean nothing else wherever they occur',
      ),
      adjectives: text(
        'الصفات',
        'Adjectives',
        'صفة في كل سطر، المذكر المفرد أولا مثل «عراقي»؛ تُعرف صيغها القياسية وحدها',
        'One a line, masculine singular first; regular forms are recognised from it',
      ),
      abbreviations: text(
        'الاختصارات',
        'Abbreviations',
        'اختصار في كل سطر، كما يُكتب تماما',
        'One a line, exactly as written',
      ),
      cuedAliases: text(
        'أسماء مشروطة',
        'Names that need a cue',
        'اسم في كل سطر؛ لا يُحسب إلا بقرب كلمة من «القرائن»',
        'One a line; counts only near one of the cues',
      ),
      cues: text(
        'القرائن',
        'Cues',
        'كلمة في كل سطر تدل على أن الاسم المشروط هو المقصود',
        'One word a line that shows that a conditional name is meant',
      ),
      blockers: text(
        'عبارات مستثناة',
        'Not this',
        'عبارة في كل سطر فيها اسمه ولا تعنيه',
        'One a line: longer phrases that contain its name and mean something else',
      ),
      active: text(
        'مفعّل',
        'Active',
        'إن عُطّل لا يوسم به خبر بعد الآن',
        'When off, no article is tagged with it any more',
      ),
    },
  },

  'api::story.story': {
    displayName: 'Story',
    ar: 'القصص',
    en: 'Stories',
    fields: {
      titleAr: text('العنوان بالعربية', 'Arabic title'),
      titleEn: text('العنوان بالإنجليزية', 'English title'),
      slug: text(
        'اسم الرابط',
        'Slug',
        'حروف لاتينية صغيرة وأرقام وشرطات',
        'Lower-case Latin letters, digits and hyphens',
      ),
      summary: text('الملخص', 'Summary', 'ما جرى حتى الآن في سطرين', 'So far, in two lines'),
    },
  },

  'api::urgency-level.urgency-level': {
    displayName: 'Urgency level',
    ar: 'درجات الاستعجال',
    en: 'Urgency levels',
    fields: {
      code: text(
        'الرمز',
        'Code',
        'حروف لاتينية صغيرة، مثل alert؛ يعرفه به من يقرأ الواجهة البرمجية',
        'Lower-case Latin letters, such as alert; API consumers use it',
      ),
      nameAr: text('الاسم بالعربية', 'Arabic name'),
      nameEn: text('الاسم بالإنجليزية', 'English name'),
      kicker: text(
        'الإشارة بالعربية',
        'Arabic kicker',
        'ما يظهر قبل العنوان، مثل «عاجل»',
        'Shown before an Arabic headline',
      ),
      kickerEn: text(
        'الإشارة بالإنجليزية',
        'English kicker',
        'ما يظهر قبل عنوان بلغة أخرى',
        'Shown before a headline in another language',
      ),
      iptcUrgency: text(
        'استعجال IPTC',
        'IPTC urgency',
        'من 1 (الأشد) إلى 9',
        'From 1 (most urgent) to 9',
      ),
      rank: text('الترتيب', 'Rank', 'الأصغر أشد استعجالا', 'The smaller, the more urgent'),
      colour: text('اللون', 'Colour', 'مثل #C62828', 'Such as #C62828'),
      ttlMinutes: text(
        'مدة البقاء عاجلا (دقيقة)',
        'Breaking for (minutes)',
        '0: لا يظهر عاجلا',
        '0: never shown as breaking',
      ),
      maxHeadline: text(
        'أقصى طول للعنوان',
        'Longest headline',
        'بالحروف، والإشارة لا تُحسب',
        'In characters, kicker not counted',
      ),
      push: text('إشعار', 'Push', 'يُرسل إلى الهواتف', 'Sent to phones'),
      descriptionAr: text(
        'متى تُستعمل (عربي)',
        'When to use it (Arabic)',
        'يقرؤه المحرر عند الاختيار',
        'Read by the editor who chooses',
      ),
      descriptionEn: text(
        'متى تُستعمل (إنجليزي)',
        'When to use it (English)',
        'يقرؤه المحرر عند الاختيار',
        'Read by the editor who chooses',
      ),
    },
  },

  'news.figure': {
    displayName: 'Figure',
    ar: 'صورة',
    en: 'Picture',
    fields: {
      image: text('الصورة', 'Picture'),
      caption: text(
        'الشرح',
        'Caption',
        'ماذا يظهر في الصورة وأين ومتى',
        'What it shows, where and when',
      ),
      credit: text('مصدر الصورة', 'Credit', 'المصور أو الوكالة', 'The photographer or the agency'),
    },
  },
};

/** Fields that Strapi adds to every type. */
export const COMMON_FIELDS: Readonly<Record<string, FieldText>> = {
  id: text('الرقم', 'Id'),
  documentId: text('رقم المستند', 'Document id'),
  createdAt: text('أُنشئ', 'Created'),
  updatedAt: text('آخر حفظ', 'Last saved'),
  publishedAt: text('نُشر', 'Published'),
  createdBy: text('أنشأه', 'Created by'),
  updatedBy: text('آخر من حفظه', 'Last saved by'),
};

/** Names of enumeration values, which Strapi looks up under the value itself. */
export const VALUE_TEXTS: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  country: { ar: 'دولة', en: 'Country' },
  organisation: { ar: 'منظمة', en: 'Organisation' },
  person: { ar: 'شخص', en: 'Person' },
  place: { ar: 'مكان', en: 'Place' },
  agency: { ar: 'وكالة أنباء', en: 'News agency' },
  newspaper: { ar: 'صحيفة أو موقع', en: 'Newspaper or site' },
  broadcaster: { ar: 'إذاعة أو تلفزيون', en: 'Broadcaster' },
  institution: { ar: 'مؤسسة', en: 'Institution' },
  official: { ar: 'مسؤول', en: 'Official' },
  'social-account': { ar: 'حساب تواصل', en: 'Social account' },
  correspondent: { ar: 'مراسل', en: 'Correspondent' },
  ar: { ar: 'العربية', en: 'Arabic' },
  en: { ar: 'الإنجليزية', en: 'English' },
  fr: { ar: 'الفرنسية', en: 'French' },
  de: { ar: 'الألمانية', en: 'German' },
  es: { ar: 'الإسبانية', en: 'Spanish' },
  tr: { ar: 'التركية', en: 'Turkish' },
  fa: { ar: 'الفارسية', en: 'Persian' },
  ur: { ar: 'الأردية', en: 'Urdu' },
  he: { ar: 'العبرية', en: 'Hebrew' },
  ru: { ar: 'الروسية', en: 'Russian' },
  zh: { ar: 'الصينية', en: 'Chinese' },
};

function text(ar: string, en: string, hintAr = '', hintEn = ''): FieldText {
  return { ar, en, hintAr, hintEn };
}
