import type { Problem } from '../editorial/problems';

/** Why a feed is refused. */
export const FEED_PROBLEMS = {
  parameterUnknown: (name: string, known: readonly string[]): Problem => ({
    field: name,
    code: 'parameter-unknown',
    messageAr: `المعامل «${name}» غير معروف؛ المعروف: ${known.join('، ')}`,
    messageEn: `"${name}" is no parameter of feeds; known: ${known.join(', ')}`,
  }),

  valueInvalid: (name: string, value: string, example: string): Problem => ({
    field: name,
    code: `${name}-invalid`,
    messageAr: `القيمة «${value}» غير صالحة في المعامل ${name}؛ المطلوب مثل: ${example}`,
    messageEn: `${name}: "${value}" is invalid, expected something like ${example}`,
  }),

  valueUnknown: (name: string, value: string, known: readonly string[]): Problem => ({
    field: name,
    code: `${name}-unknown`,
    messageAr: `القيمة «${value}» غير معروفة في المعامل ${name}${known.length > 0 ? `؛ المعروف: ${known.join('، ')}` : ''}`,
    messageEn: `${name}: "${value}" is unknown${known.length > 0 ? `; known: ${known.join(', ')}` : ''}`,
  }),

  tooManyValues: (name: string, count: number, most: number): Problem => ({
    field: name,
    code: `${name}-too-many`,
    messageAr: `عدد القيم في المعامل ${name} هو ${count}، والحد الأقصى ${most}`,
    messageEn: `${name}: ${count} values, and at most ${most} are allowed`,
  }),

  limitInvalid: (value: string, most: number): Problem => ({
    field: 'limit',
    code: 'limit-invalid',
    messageAr: `القيمة «${value}» غير صالحة في المعامل limit؛ المطلوب عدد صحيح من 1 إلى ${most}`,
    messageEn: `limit: "${value}" is invalid, expected a whole number from 1 to ${most}`,
  }),
};
