import { hostOf } from './host-of';

type Value = string | number | null | undefined;

/**
 * A line for the log that people and programs read: `webhook retry endpoint=3 reason="HTTP 503"`
 * (logfmt). What is null or undefined is left out. Of an address that stands in a value only the host
 * is kept, as the rest may be a secret.
 */
export function logLine(what: string, fields: Readonly<Record<string, Value>>): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${format(value as string | number)}`);
  return [what, ...pairs].join(' ');
}

const ADDRESS = /\bhttps?:\/\/[^\s"'«»]+/giu;
const PLAIN = /^[^\s"=\\\p{Cc}\p{Cf}]+$/u;

function format(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = value.replace(ADDRESS, hostOf);
  return PLAIN.test(safe) ? safe : JSON.stringify(safe);
}
