import { promisify } from 'node:util';
import zlib from 'node:zlib';

import { addRepresentation, type Encoding, type StoredAnswer } from '../stored-answer';

/** Smaller ones fit into a packet or two anyway. */
const SMALLEST_BYTES = 1024;
/** The middle of brotli's range: most of what there is to win, in a tenth of the time of the last. */
const BROTLI_QUALITY = 5;

const COMPRESS: Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>>> =
  {
    br: (body) =>
      promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)(body, {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
      }),
    gzip: promisify<Buffer, Buffer>(zlib.gzip),
  };

/**
 * Puts a compressed representation beside an answer, once, when somebody has asked for one: the one
 * who asks is not kept waiting, and gets the answer as it is.
 *
 * @param onDone the answer has grown
 */
export function compressLater(answer: StoredAnswer, encoding: Encoding, onDone: () => void): void {
  if (encoding === 'identity' || asked.get(answer)?.has(encoding)) return;
  const identity = answer.representations.get('identity');
  if (identity === undefined || identity.body.length < SMALLEST_BYTES) return;
  const type = identity.headers[identity.headers.indexOf('Content-Type') + 1] ?? '';
  if (!/^(?:text|application)\/(?!octet-stream|zip)/.test(type)) return;
  asked.set(answer, (asked.get(answer) ?? new Set()).add(encoding));
  void COMPRESS[encoding](identity.body).then((body) => {
    if (body.length >= identity.body.length) return;
    addRepresentation(answer, encoding, body);
    onDone();
  });
}

const asked = new WeakMap<StoredAnswer, Set<Encoding>>();
