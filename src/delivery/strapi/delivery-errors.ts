import { errors } from '@strapi/utils';

/** Every error of the delivery engine that a person sees: what, where, and what to do. */
export const deliveryErrors = {
  endpointUnknown: (id: number) =>
    new errors.NotFoundError(`لا توجد نقطة وصول رقمها ${id} • there is no endpoint ${id}`),

  deliveryUnknown: (id: number) =>
    new errors.NotFoundError(`لا يوجد تسليم رقمه ${id} • there is no delivery ${id}`),

  noEncryptionKey: (name: string) =>
    new errors.ApplicationError(
      `لا يُحفظ سر «${name}» بلا مفتاح تشفير: اضبط ENCRYPTION_KEY • the secret of "${name}" cannot be kept without an encryption key: set ENCRYPTION_KEY`,
    ),

  secretUnreadable: (name: string) =>
    new errors.ApplicationError(
      `لا يُقرأ سر «${name}»: تغيّر ENCRYPTION_KEY أو غاب؛ أعده أو أصدر سرا جديدا • the secret of "${name}" cannot be read, ENCRYPTION_KEY is missing or has changed: put it back, or make a new secret`,
    ),

  unknownRole: (role: string, known: readonly string[]) =>
    startProblem(
      `ROLE: «${role}» ليس دورا؛ المعروف: ${known.join('، ')} • "${role}" is not a role; known: ${known.join(', ')}`,
    ),

  roleOnSqlite: (role: string) =>
    startProblem(
      `ROLE: لا يصح «${role}» على SQLite، فعملية واحدة تسجّل وترسل؛ احذف ROLE أو انتقل إلى PostgreSQL • "${role}" does not work on SQLite, where one process records and sends: remove ROLE, or move to PostgreSQL`,
    ),

  badAddressList: (value: string) =>
    startProblem(
      `DELIVERY_ALLOW_ADDRESSES: «${value}» ليس نطاق عناوين (CIDR) • "${value}" is not a CIDR such as 10.0.0.0/8`,
    ),

  secondRunner: (file: string, holder: string) =>
    startProblem(
      `تعمل على قاعدة البيانات ${file} عملية أخرى (${holder})، ولا تعمل على SQLite إلا عملية واحدة: أوقفها أو انتقل إلى PostgreSQL • another process (${holder}) runs on the database ${file}, and SQLite allows only one: stop it, or move to PostgreSQL`,
    ),

  badSetting: (message: string) => new errors.ValidationError(message),
};

/** For whoever starts a newsroom: what to do is in the message, and a stack would bury it in the log. */
function startProblem(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}
