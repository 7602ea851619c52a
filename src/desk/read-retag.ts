import type { Problem } from '../editorial/problems';
import { RETAG_SCOPES, type RetagRange } from './job-contract';

/** Reads which stories are to be tagged again. @returns the range, or what is wrong with it */
export function readRetagRange(input: unknown): RetagRange | readonly Problem[] {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  const { scope: wanted = 'all', from = '', to = '' } = given;
  const scope = RETAG_SCOPES.find((known) => known === wanted);
  const problems = [
    ...(scope === undefined ? [unknownScope(String(wanted))] : []),
    ...dayProblems('from', from),
    ...dayProblems('to', to),
  ];
  if (scope === undefined || problems.length > 0) return problems;
  const range = { scope, from: String(from), to: String(to) };
  return range.from !== '' && range.to !== '' && range.from > range.to ? [reversed(range)] : range;
}

function dayProblems(field: string, value: unknown): Problem[] {
  if (value === '' || (typeof value === 'string' && isDay(value))) return [];
  return [
    {
      field,
      code: `${field}-not-a-day`,
      messageAr: `«${String(value)}» ليس يوما؛ اكتبه هكذا: 2026-03-31`,
      messageEn: `${field}: "${String(value)}" is not a day; write 2026-03-31`,
    },
  ];
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function unknownScope(value: string): Problem {
  return {
    field: 'scope',
    code: 'scope-unknown',
    messageAr: `«${value}» غير معروف؛ المعروف: ${RETAG_SCOPES.join('، ')}`,
    messageEn: `scope: "${value}" is unknown; known: ${RETAG_SCOPES.join(', ')}`,
  };
}

function reversed({ from, to }: RetagRange): Problem {
  return {
    field: 'to',
    code: 'range-reversed',
    messageAr: `ينتهي المدى (${to}) قبل أن يبدأ (${from})`,
    messageEn: `to: the range ends (${to}) before it begins (${from})`,
  };
}
