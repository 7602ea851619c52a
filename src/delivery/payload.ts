import { createHash } from 'node:crypto';

/** What a webhook says; Strapi's own webhooks have the same fields in the same order. */
export interface EventContent {
  readonly event: string;
  readonly createdAt: Date;
  readonly model?: string;
  readonly uid?: string;
  readonly entry?: unknown;
  /** Fields of Strapi events that are not about an entry, such as `media`. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** What a thin event says of its entry: enough to fetch it, nothing to leak. */
export interface EntryReference {
  readonly id: number | null;
  readonly documentId: string | null;
  readonly locale: string | null;
}

export interface Payload {
  /** The exact bytes, as text, that are signed and sent at every try. */
  readonly full: string;
  /** The same event without its content. */
  readonly thin: string;
  /** SHA-256 of `full`, which stays when the retention purges the text. */
  readonly hash: string;
}

/**
 * The bodies of one event, made once, at the moment of the event: a retry or a replay sends the same
 * bytes.
 *
 * @param url where the full entry can be fetched; null when it has no public address
 * @param capBytes a larger body (UTF-8) is replaced by the thin one
 */
export function makePayload(
  content: EventContent,
  reference: EntryReference,
  url: string | null,
  capBytes: number,
): Payload {
  const { event, createdAt, model, uid, entry, rest } = content;
  const whole = JSON.stringify({ event, createdAt, ...rest, model, uid, entry });
  const thin = JSON.stringify({ event, createdAt, model, uid, entry: reference, thin: true, url });
  const full = Buffer.byteLength(whole) > capBytes ? thin : whole;
  return { full, thin, hash: hashBody(full) };
}

/** SHA-256 in hex. */
export function hashBody(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
