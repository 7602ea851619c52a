import type { Core } from '@strapi/strapi';

import { refusalInBothLanguages } from '../arabic-refusals';
import { isVersionConflict } from '../version-conflict';

/** The panel's forms are saved here; what the API says to programs stays as it is. */
const FORMS = '/content-manager/';

interface RefusalBody {
  readonly error: Readonly<Record<string, unknown>>;
}

/**
 * The last word on a refused save. One over a newer version is HTTP 409; its name stays
 * `ValidationError`, as Strapi's form takes every other error of an update for a save, and forgets
 * that what was typed is not stored. And what Strapi says about a field in English is said in Arabic
 * too: the form shows it under the field as it comes.
 */
export function answerRefusals(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.status !== 400) return;
    const { error } = (context.body ?? {}) as Partial<RefusalBody>;
    if (error === undefined) return;
    if (isVersionConflict(context.body)) {
      context.body = { data: null, error: { ...error, status: 409 } };
      context.status = 409;
    } else if (context.path.startsWith(FORMS)) {
      context.body = { data: null, error: refusalInBothLanguages(error) };
    }
  });
}
