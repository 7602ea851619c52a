import { errors } from '@strapi/utils';

import { type Problem, problemText } from '../problems';

/** The 400 answer of Strapi for problems, in the shape that the panel shows under each field. */
export function problemError(problems: readonly Problem[]): errors.ValidationError {
  return new errors.ValidationError(problems.map(problemText).join(' — '), {
    errors: problems.map((problem) => ({
      path: [problem.field],
      name: 'ValidationError',
      message: problemText(problem),
      code: problem.code,
      messageAr: problem.messageAr,
      messageEn: problem.messageEn,
    })),
  });
}
