import { createHash } from 'node:crypto';

/**
 * The id of a story in every format: a name-based UUID of its document id. A feed reader takes a
 * story with another id for a new one, so the id must outlive a move to another address, which a
 * URL would not.
 */
export function storyId(documentId: string): string {
  return `urn:uuid:${uuidV5(NAMESPACE, documentId)}`;
}

/** Drawn once for Ajil's articles. Never to be changed: see above. */
const NAMESPACE = '7b1d6a34-0c5e-4f0a-9b53-5f0e2c4f8a61';

/** RFC 9562, section 5.5. */
function uuidV5(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(i ? ends[i - 1] : 0, end)).join('-');
}
