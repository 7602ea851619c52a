/** An answer as the rest of the chain made it. */
export interface MadeAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** How long an answer may be given to others, in ms; errors that last may be asked for by many. */
const NEGATIVE_MS = 1_000;

/**
 * How long an answer may be given to others who ask the same.
 *
 * @param longestMs for a good one
 * @returns 0 when it is for the one who asked only
 */
export function shareableMs({ status, headers }: MadeAnswer, longestMs: number): number {
  if (headers['set-cookie'] !== undefined) return 0;
  const control = String(headers['cache-control'] ?? '');
  if (/\b(?:private|no-store|no-cache)\b/i.test(control)) return 0;
  if (!variesKnown(String(headers.vary ?? ''))) return 0;
  // We are a shared cache like any other: what changes by more than commits says so itself.
  const [, seconds] = /\bs-maxage=(\d+)/i.exec(control) ?? [];
  const ownMs = seconds === undefined ? Infinity : Number(seconds) * 1000;
  if (status === 200) return Math.min(longestMs, ownMs);
  // RFC 9110, section 15.4.3: a 302 is kept only where it says for how long itself.
  if (status === 302 && seconds !== undefined) return Math.min(longestMs, ownMs);
  return status === 404 || status === 410 ? NEGATIVE_MS : 0;
}

/** By anything else we would give one reader what another asked for. */
function variesKnown(vary: string): boolean {
  return vary
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .every((name) => name === '' || name === 'origin' || name === 'accept-encoding');
}
