import type { Problem } from '../editorial/problems';

/** Why a search is refused. */
export const SEARCH_PROBLEMS = {
  textMissing: (): Problem => ({
    field: 'q',
    code: 'q-missing',
    messageAr: 'اكتب في المعامل q كلمة واحدة على الأقل يُبحث عنها',
    messageEn: 'q: write at least one word to search for',
  }),

  textRepeated: (): Problem => ({
    field: 'q',
    code: 'q-repeated',
    messageAr: 'المعامل q نص واحد ولا يتكرر',
    messageEn: 'q: expected one text, given once',
  }),

  textTooLong: (length: number, most: number): Problem => ({
    field: 'q',
    code: 'q-too-long',
    messageAr: `طول المعامل q هو ${length}، والحد الأقصى ${most}`,
    messageEn: `q: ${length} characters, and at most ${most} are allowed`,
  }),

  tooManyWords: (count: number, most: number): Problem => ({
    field: 'q',
    code: 'q-too-many-words',
    messageAr: `عدد الكلمات في المعامل q هو ${count}، والحد الأقصى ${most}`,
    messageEn: `q: ${count} words, and at most ${most} are allowed`,
  }),

  onlyExcluded: (): Problem => ({
    field: 'q',
    code: 'q-only-excluded',
    messageAr: 'كل كلمات المعامل q مستثناة بعلامة الطرح؛ أضف كلمة يُبحث عنها',
    messageEn: 'q: every word is excluded with a minus; add one to search for',
  }),

  numberInvalid: (name: string, value: string, most: number): Problem => ({
    field: name,
    code: `${name}-invalid`,
    messageAr: `القيمة «${value}» غير صالحة في المعامل ${name}؛ المطلوب عدد صحيح من 1 إلى ${most}`,
    messageEn: `${name}: "${value}" is invalid, expected a whole number from 1 to ${most}`,
  }),

  tooDeep: (page: number, pageSize: number, most: number): Problem => ({
    field: 'page',
    code: 'page-too-deep',
    messageAr: `الصفحة ${page} بحجم ${pageSize} أبعد من النتيجة ${most}؛ ضيّق البحث`,
    messageEn: `page: page ${page} of ${pageSize} lies beyond result ${most}; narrow the search`,
  }),

  dateInvalid: (name: string, value: string): Problem => ({
    field: name,
    code: `${name}-invalid`,
    messageAr: `القيمة «${value}» غير صالحة في المعامل ${name}؛ المطلوب تاريخ مثل 2026-07-31 أو 2026-07-31T18:00:00Z`,
    messageEn: `${name}: "${value}" is invalid, expected a date such as 2026-07-31 or 2026-07-31T18:00:00Z`,
  }),

  parameterUnknown: (name: string, known: readonly string[]): Problem => ({
    field: name,
    code: 'parameter-unknown',
    messageAr: `المعامل «${name}» غير معروف؛ المعروف: ${known.join('، ')}`,
    messageEn: `"${name}" is no parameter of the search; known: ${known.join(', ')}`,
  }),

  notText: (name: string): Problem => ({
    field: name,
    code: `${name}-invalid`,
    messageAr: `المعامل ${name} نص لا بنية مركّبة`,
    messageEn: `${name}: expected a text, not a structure`,
  }),

  typingInvalid: (value: string): Problem => ({
    field: 'typing',
    code: 'typing-invalid',
    messageAr: `القيمة «${value}» غير صالحة في المعامل typing؛ المطلوب 0 أو 1`,
    messageEn: `typing: "${value}" is invalid, expected 0 or 1`,
  }),
};
