/** Something an editor has to correct, said in both languages of the desk. */
export interface Problem {
  /** Attribute of the article, so that the panel shows the message under its field. */
  readonly field: string;
  /** Stable, for programs. */
  readonly code: string;
  readonly messageAr: string;
  readonly messageEn: string;
}

/** Both languages in one line: an editor of either reads it without changing a setting. */
export function problemText({ messageAr, messageEn }: Problem): string {
  return `${messageAr} • ${messageEn}`;
}

export const PROBLEMS = {
  headlineMissing: (): Problem => ({
    field: 'headline',
    code: 'headline-missing',
    messageAr: 'اكتب العنوان (headline)',
    messageEn: 'headline: write a headline',
  }),

  headlineTooLong: (length: number, limit: number, level: LevelNames): Problem => ({
    field: 'headline',
    code: 'headline-too-long',
    messageAr: `العنوان (headline) ${length} حرفا، وأقصى ما تسمح به درجة «${level.nameAr}» ${limit} حرفا`,
    messageEn: `headline: ${length} characters, and the level "${level.code}" allows at most ${limit}`,
  }),

  textMissing: (): Problem => ({
    field: 'body',
    code: 'body-missing',
    messageAr: 'النص (body) والمقدمة (lede) فارغان: اكتب أحدهما على الأقل',
    messageEn: 'body: both body and lede are empty, write at least one of them',
  }),

  urgencyMissing: (): Problem => ({
    field: 'urgency',
    code: 'urgency-missing',
    messageAr: 'اختر درجة الاستعجال (urgency)',
    messageEn: 'urgency: choose an urgency level',
  }),

  unknownReference: (field: string, value: string, known: readonly string[]): Problem => ({
    field,
    code: `${field}-unknown`,
    messageAr: `القيمة «${value}» في الحقل ${field} غير معروفة${list(known, '؛ المعروف: ', '، ')}`,
    messageEn: `${field}: "${value}" is unknown${list(known, '; known: ', ', ')}`,
  }),

  badDecisions: (value: string): Problem => ({
    field: 'taggingDecisions',
    code: 'decisions-invalid',
    messageAr: `قرارات الوسم غير صالحة: «${value}»؛ المطلوب مفتاح وقرار: accept أو reject أو pin`,
    messageEn: `taggingDecisions: "${value}" is invalid, expected entity keys with accept, reject or pin`,
  }),
};

interface LevelNames {
  readonly code: string;
  readonly nameAr: string;
}

function list(known: readonly string[], before: string, between: string): string {
  return known.length > 0 ? before + known.join(between) : '';
}
