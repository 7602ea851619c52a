import type { Encoding } from './stored-answer';

/**
 * The best encoding that a client takes and that is there.
 *
 * @param accepted `Accept-Encoding` as it came
 */
export function chooseEncoding(
  accepted: string | undefined,
  has: (encoding: Encoding) => boolean,
): Encoding {
  if (accepted === undefined) return 'identity';
  for (const encoding of ['br', 'gzip'] as const) {
    if (has(encoding) && takes(accepted, encoding)) return encoding;
  }
  return 'identity';
}

function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((one) => {
    const [name, ...params] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === encoding && !params.some((param) => /^q=0(?:\.0*)?$/.test(param));
  });
}
