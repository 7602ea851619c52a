import type { DeskLanguage } from './field-labels';

/** Why the server refused something, in the language of the reader. */
export interface Refusal {
  /** By field, to be shown next to it. */
  readonly fields: Readonly<Record<string, string>>;
  /** What belongs to no field; empty when every message does. */
  readonly general: string;
  /** There was no answer at all. */
  readonly isOffline: boolean;
}

/**
 * Reads what a call of the panel threw.
 *
 * @param known fields that have a place on the page; messages about others become general
 */
export function readRefusal(
  error: unknown,
  language: DeskLanguage,
  known: readonly string[],
): Refusal {
  const answer = answerIn(error);
  if (answer === null) return { fields: {}, general: '', isOffline: true };
  const fields: Record<string, string> = {};
  const general: string[] = [];
  for (const problem of problemsIn(answer)) {
    const field = Array.isArray(problem.path) ? String(problem.path[0]) : '';
    const text = textIn(problem, language);
    if (!known.includes(field)) general.push(text);
    else fields[field] ??= text;
  }
  if (general.length === 0 && Object.keys(fields).length === 0) {
    general.push(textIn(answer, language));
  }
  return { fields, general: general.join(' — '), isOffline: false };
}

type Json = Readonly<Record<string, unknown>>;

/** Strapi throws `{ response: { data: { error: { message, details } } } }` for an answer. */
function answerIn(error: unknown): Json | null {
  const { response } = asJson(error);
  const { error: answer } = asJson(asJson(response).data);
  return typeof answer === 'object' && answer !== null ? (answer as Json) : null;
}

function problemsIn(answer: Json): Json[] {
  const { errors } = asJson(answer.details);
  return Array.isArray(errors) ? errors.map(asJson) : [];
}

function textIn(said: Json, language: DeskLanguage): string {
  const ours = language === 'ar' ? said.messageAr : said.messageEn;
  return String(ours ?? said.message ?? '');
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
