import type { Problem } from '../editorial/problems';

/** Why a reader is refused. */
export const LIVE_PROBLEMS = {
  seqInvalid: (name: string, value: string): Problem => ({
    field: name,
    code: 'seq-invalid',
    messageAr: `القيمة «${value}» غير صالحة في ${name}؛ المطلوب رقم حدث: عدد صحيح من 0 إلى ${Number.MAX_SAFE_INTEGER}`,
    messageEn: `${name}: "${value}" is invalid, expected the number of an event, a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
  }),

  addressFull: (most: number): Problem => ({
    field: 'live',
    code: 'live-address-full',
    messageAr: `من عنوانك ${most} قناة مفتوحة على البث الحي، وهذا هو الحد الأقصى؛ أغلق بعضها أو استعمل /live/after`,
    messageEn: `live: ${most} streams are open from your address, and no more are allowed; close some, or use /live/after`,
  }),

  allFull: (most: number): Problem => ({
    field: 'live',
    code: 'live-full',
    messageAr: `على هذا الخادم ${most} قناة مفتوحة على البث الحي، وهذا هو الحد الأقصى؛ عد بعد قليل أو استعمل /live/after`,
    messageEn: `live: ${most} streams are open on this server, and no more are allowed; come back soon, or use /live/after`,
  }),
};
