import type { Problem } from '../editorial/problems';

/**
 * Attribute that names what a draft says now: it changes with every save, and goes with the text when
 * that is published or brought back. The form sends back the one that it was filled from.
 */
export const VERSION_FIELD = 'draftVersion';

const CODE = 'version-conflict';

/** Refuses a save over a version that the sender has not seen. */
export function versionConflict(): Problem {
  return {
    field: VERSION_FIELD,
    code: CODE,
    messageAr: 'حُفظت نسخة أحدث من هذا الخبر بعد أن فتحته، فلم يُحفظ ما كتبته، وهو باق هنا',
    messageEn:
      'a newer version of this article was saved after you opened it; yours was not saved, and is still here',
  };
}

/** Whether the body of an answer refuses a save because of its version. */
export function isVersionConflict(body: unknown): boolean {
  const { error } = recordOf(body);
  const { errors } = recordOf(recordOf(error).details);
  return Array.isArray(errors) && errors.some((problem) => recordOf(problem).code === CODE);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
