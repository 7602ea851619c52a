import type { EntityKind } from './entity-record';

/** A noun that a name follows. */
export interface Trigger {
  readonly noun: string;
  readonly kind: EntityKind;
  /** The noun is said of the name, not part of it: «صحيفة الوفاق» is called الوفاق. */
  readonly isOutside: boolean;
  /** Mostly an ordinary word («مجموعة كبيرة»): only a name in quotation marks or Latin counts. */
  readonly isWeak: boolean;
  /** An adjective that describes the noun ends in ـية then, else in ـي. */
  readonly isFeminine: boolean;
}

/** Nouns that a name is called with: the candidate is what follows. */
const SAID_OF = `
  شركة صحيفة جريدة مجلة قناة شبكة وكالة إذاعة نادي فريق حركة جماعة كتلة مستشفى مصرف ميليشيا ميليشيات مليشيا`;

/** Nouns that names begin with. */
const PART_OF = `
  حزب منظمة اتحاد جمعية رابطة نقابة جامعة معهد بنك جبهة كتائب كتيبة سرايا ألوية فيلق عصائب مؤسسة هيئة أكاديمية`;

const WEAK = `
  تنظيم موقع مجموعة مركز مجلس لجنة صندوق منتدى كلية دار خطوط محكمة مصلحة غرفة مديرية منصة تيار ائتلاف تحالف تكتل لواء جيش حشد
  قوات تلفزيون`;

/** Nouns that give away a candidate. */
export const TRIGGERS: readonly Trigger[] = [
  ...triggers(SAID_OF, { isOutside: true, isWeak: false }),
  ...triggers(PART_OF, { isOutside: false, isWeak: false }),
  ...triggers(WEAK, { isOutside: false, isWeak: true }),
];

/** What follows a trigger in ordinary phrases: حركة المرور، شركة مساهمة، هيئة المحلفين. */
export const COMMON_AFTER_TRIGGERS = new Set(
  `المرور السير السوق الأسواق الملاحة التجارة الطيران البيع الشراء القطارات النزوح الاحتجاج الاحتجاجات التغيير الأسهم
  مساهمة قابضة محلية خاصة عامة حكومية كبرى كبيرة جديدة دولية أجنبية أمنية مسلحة إرهابية متطرفة متشددة معارضة حقوقية
  إنسانية خيرية واحدة أخرى تابعة يومية أسبوعية شهرية المحلفين الدفاع التدريس الإدارة العمل العمال البلاد الدولة المدينة
  مسؤولة متخصصة الأم سياسي معارض إسلامي علماني يساري يميني حاكم جديد واسعة منظمات الأحزاب الانتخابات التحرير
  المباريات المؤتمر الملابس السيارات الأدوية النفط الاتصالات التأمين الإنترنت إنترنت الغاز الكهرباء المياه إنتاج الإنتاج تسويق
  سيارات تأمين نقل نفط ذات الرئيس العاصمة عمل عملها عمله كبير صغير محترم خطير قوي القمر الأرض الشمس الطائرات التداول
  المحكمة اسمها اسمه تدعى يدعى تسمى يسمى ضخمة صغيرة مدرجة رائدة عملاقة مجهولة شبيهة مستقلة متكاملة`
    .trim()
    .split(/\s+/),
);

/** Behind these a trigger noun is one of many, or one that was named: كل شركة، هذه الجمعية. */
export const COUNTING = new Set(
  'كل اي بعض عده كم هذه هذا تلك ذلك اول اكبر اهم احدي هناك يوجد توجد مثل الف مئه'.split(' '),
);

function triggers(nouns: string, kind: Pick<Trigger, 'isOutside' | 'isWeak'>): Trigger[] {
  return nouns
    .trim()
    .split(/\s+/)
    .map((noun) => ({
      noun,
      kind: 'organisation',
      isFeminine: /[ةا]$/.test(noun),
      ...kind,
    }));
}
