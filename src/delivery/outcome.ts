import { parseRetryAfter } from './retry-schedule';

/** What came back from one POST. */
export type PostResult =
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** Beginning of the answer's body, for the log. */
      readonly excerpt: string;
    }
  | { readonly type: 'network-error'; readonly message: string }
  /** The address is private, and no setting allows it. Nothing was sent. */
  | { readonly type: 'forbidden-address'; readonly message: string }
  /** Something on our side is missing, such as the key to the secret. Nothing was sent. */
  | { readonly type: 'not-sent'; readonly message: string };

/** What it means for the delivery. */
export type Outcome =
  | { readonly type: 'succeeded'; readonly status: number }
  | {
      readonly type: 'retry';
      readonly status: number | null;
      readonly reason: string;
      /** What the receiver asked for; it slows the whole endpoint. */
      readonly retryAfterMs: number | null;
    }
  /** The receiver says that it no longer exists (410): its endpoint is switched off. */
  | { readonly type: 'gone' };

/**
 * Reads the result of a try by the rules of Standard Webhooks 1.0: 2xx is success, 410 switches off,
 * everything else is tried again, also 3xx (never followed) and 4xx: receivers answer 400 and 404
 * while they are being deployed.
 *
 * @param now in ms
 */
export function readOutcome(result: PostResult, now: number): Outcome {
  switch (result.type) {
    case 'network-error':
    case 'forbidden-address':
    case 'not-sent':
      return { type: 'retry', status: null, reason: result.message, retryAfterMs: null };
    case 'answer':
      return readAnswer(result.status, result.retryAfter, now);
  }
}

function readAnswer(status: number, retryAfter: string | undefined, now: number): Outcome {
  if (status >= 200 && status < 300) return { type: 'succeeded', status };
  if (status === 410) return { type: 'gone' };
  const isRedirect = status >= 300 && status < 400;
  return {
    type: 'retry',
    status,
    reason: isRedirect ? `HTTP ${status}: redirects are not followed` : `HTTP ${status}`,
    retryAfterMs: status === 429 || status === 503 ? parseRetryAfter(retryAfter, now) : null,
  };
}
