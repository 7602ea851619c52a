import { errors } from '@strapi/utils';

/** Every error of long work that a person sees: what, where, and what to do. */
export const jobErrors = {
  jobUnknown: (id: number) =>
    new errors.NotFoundError(
      `لا توجد مهمة رقمها ${id} تعمل أو تنتظر • there is no job ${id} that runs or waits`,
    ),

  fileMissing: () =>
    new errors.ValidationError('اختر ملف المعجم • choose the file of the gazetteer'),

  fileTooBig: (bytes: number, limit: number) =>
    new errors.ValidationError(
      `حجم الملف ${bytes} بايت، والأقصى ${limit}: استورده بالأمر npm run gazetteer -- import • the file has ${bytes} bytes, at most ${limit}: import it with npm run gazetteer -- import`,
    ),
};
