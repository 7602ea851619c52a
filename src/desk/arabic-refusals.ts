/** What Strapi itself says of a field, in English only, and how an editor would put it. */
const SAID: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^This attribute must be unique$/, () => 'هذه القيمة مستعملة من قبل'],
  [/must be at most (\d+) characters/, (most) => `أقصى طول له ${most} حرفا`],
  [/must be at least (\d+) characters/, (least) => `أقل طول له ${least} حرفا`],
  [/must be greater than or equal to (-?[\d.]+)/, (least) => `أقل ما يُقبل ${least}`],
  [/must be less than or equal to (-?[\d.]+)/, (most) => `أكثر ما يُقبل ${most}`],
  [/must be one of the following values: (.+)$/, (known) => `قيمة غير معروفة؛ المعروف: ${known}`],
  [/must match the following: /, () => 'ليس بالصيغة المطلوبة'],
  [/must be (?:defined|a required field)|cannot be (?:null|empty)/, () => 'هذا الحقل مطلوب'],
  [/must be a[n]? `?(?:number|integer|boolean|date)/, () => 'ليس من نوع هذا الحقل'],
  [/relation\(s\) of type \S+ associated with this entity do not exist/, () => 'من المختار ما حُذف'],
];

const ARABIC = /[\u0621-\u064A]/u;

/** The sentence in both languages, as our own problems are; unchanged when we know no Arabic of it. */
export function inBothLanguages(message: string): string {
  if (ARABIC.test(message)) return message;
  for (const [pattern, say] of SAID) {
    const found = pattern.exec(message);
    if (found) return `${say(...found.slice(1))} • ${message}`;
  }
  return message;
}

/** The body of a refusal, with its message and those of its fields in both languages. */
export function refusalInBothLanguages(error: Readonly<Record<string, unknown>>): object {
  const { details } = error;
  const errors = isRecord(details) && Array.isArray(details.errors) ? details.errors : null;
  return {
    ...(withArabic(error) as object),
    ...(errors && { details: { ...(details as object), errors: errors.map(withArabic) } }),
  };
}

function withArabic(said: unknown): unknown {
  return isRecord(said) && typeof said.message === 'string'
    ? { ...said, message: inBothLanguages(said.message) }
    : said;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
