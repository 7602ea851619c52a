/** Why a request is not answered, for a program (`code`) and for people of either language. */
export interface LimitProblem {
  readonly status: 400 | 408 | 413 | 414 | 429 | 431;
  readonly name: string;
  readonly code: string;
  readonly messageAr: string;
  readonly messageEn: string;
}

export const LIMIT_PROBLEMS = {
  tooManyRequests: (seconds: number): LimitProblem => ({
    status: 429,
    name: 'RateLimitError',
    code: 'too-many-requests',
    messageAr: `طلبات كثيرة من هذا العنوان؛ أعد المحاولة بعد ${seconds} ثانية`,
    messageEn: `too many requests from this address, try again in ${seconds} s`,
  }),

  bodyTooLarge: (limit: string): LimitProblem => ({
    status: 413,
    name: 'PayloadTooLargeError',
    code: 'body-too-large',
    messageAr: `الطلب أكبر من المسموح (${limit})`,
    messageEn: `the request is larger than allowed (${limit})`,
  }),

  queryTooLong: (length: number, limit: number): LimitProblem => ({
    status: 414,
    name: 'UriTooLongError',
    code: 'query-too-long',
    messageAr: `الاستعلام في العنوان ${length} حرفا، والحدّ ${limit}`,
    messageEn: `the query of the address has ${length} characters, the limit is ${limit}`,
  }),

  nulInAddress: (): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'nul-in-address',
    messageAr: 'في العنوان المحرف الصفري (%00)، ولا نص فيه هذا المحرف',
    messageEn: 'the address has a NUL character (%00), which no text has',
  }),

  nulInBody: (): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'nul-in-body',
    messageAr: 'في الطلب المحرف الصفري (\\u0000)، ولا نص فيه هذا المحرف',
    messageEn: 'the request has a NUL character (\\u0000), which no text has',
  }),

  pathUndecodable: (): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'path-undecodable',
    messageAr: 'في مسار العنوان رموز مئوية ليست نصا بترميز UTF-8',
    messageEn: 'the path of the address has percent-encoding that is not UTF-8',
  }),

  pathClimbs: (): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'path-climbs',
    messageAr: 'في مسار العنوان «..»، ولا عنوان هنا فيه هذا',
    messageEn: 'the path of the address has "..", which no address here has',
  }),

  tooManyParameters: (count: number, limit: number): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'too-many-parameters',
    messageAr: `في العنوان ${count} معاملا، والحدّ ${limit}`,
    messageEn: `the address has ${count} parameters, the limit is ${limit}`,
  }),

  tooDeep: (name: string, depth: number, limit: number): LimitProblem => ({
    status: 400,
    name: 'ValidationError',
    code: 'parameter-too-deep',
    messageAr: `المعامل «${name}…» متداخل ${depth} مستوى، والحدّ ${limit}`,
    messageEn: `the parameter "${name}…" is ${depth} levels deep, the limit is ${limit}`,
  }),
};

/** The body of an answer in the shape that the asked address has for errors. */
export function limitBody(problem: LimitProblem, isGraphql: boolean): object {
  const { status, name, code, messageAr, messageEn } = problem;
  const message = `${messageAr} • ${messageEn}`;
  if (isGraphql) {
    const graphqlCode = code.replaceAll('-', '_').toUpperCase();
    return { errors: [{ message, extensions: { code: graphqlCode, messageAr, messageEn } }] };
  }
  return {
    data: null,
    error: { status, name, message, details: { code, messageAr, messageEn } },
  };
}
