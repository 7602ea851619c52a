import { limitBody, type LimitProblem } from './limit-problems';

/**
 * Why Node's parser gave a request up; its address is not known then.
 *
 * @param code of the error (https://nodejs.org/docs/latest-v20.x/api/http.html#event-clienterror)
 * @param mostHeader bytes that first line and headers may have
 */
export function unreadableProblem(code: string | undefined, mostHeader: number): LimitProblem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      name: 'RequestHeaderFieldsTooLargeError',
      code: 'request-head-too-large',
      messageAr: `عنوان الطلب وترويساته معا أطول من ${mostHeader} بايت`,
      messageEn: `the address and the headers of the request are longer than ${mostHeader} bytes`,
    };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      name: 'RequestTimeoutError',
      code: 'request-incomplete',
      messageAr: 'لم يصل الطلب كاملا في الوقت المسموح',
      messageEn: 'the request did not arrive completely in time',
    };
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return {
      status: 413,
      name: 'PayloadTooLargeError',
      code: 'chunk-extensions-too-large',
      messageAr: 'في الطلب امتدادات مقاطع أطول من المسموح',
      messageEn: 'the chunk extensions of the request are longer than allowed',
    };
  }
  return {
    status: 400,
    name: 'BadRequestError',
    code: 'request-malformed',
    messageAr: 'ليس هذا طلب HTTP صحيحا',
    messageEn: 'this is no valid HTTP request',
  };
}

const REASONS: Readonly<Partial<Record<LimitProblem['status'], string>>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  431: 'Request Header Fields Too Large',
};

/** A whole answer as it goes over the connection, which ends with it. */
export function rawAnswer(problem: LimitProblem): string {
  const body = JSON.stringify(limitBody(problem, false));
  return [
    `HTTP/1.1 ${problem.status} ${REASONS[problem.status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
