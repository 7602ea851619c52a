import { createHmac } from 'node:crypto';

import { readSecret } from './secret';

export interface SignatureHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature'?: string;
}

/**
 * The three headers of Standard Webhooks 1.0: `v1,` and base64 of HMAC-SHA256 over
 * `id.timestamp.body`, one signature for each secret.
 *
 * @param id the same at every try of an event
 * @param now time of this attempt, in ms
 * @param secrets the current one first; during a rotation the previous one too; without any the
 *   request goes out unsigned, as Strapi's own do
 */
export function signatureHeaders(
  id: string,
  body: string,
  now: number,
  secrets: readonly string[],
): SignatureHeaders {
  const timestamp = String(Math.floor(now / 1000));
  const headers: SignatureHeaders = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (secrets.length > 0) {
    headers['webhook-signature'] = secrets
      .map((secret) => `v1,${sign(secret, `${id}.${timestamp}.${body}`)}`)
      .join(' ');
  }
  return headers;
}

function sign(secret: string, content: string): string {
  return createHmac('sha256', readSecret(secret)).update(content).digest('base64');
}
