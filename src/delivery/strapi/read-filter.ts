import { DELIVERY_STATUSES, type DeliveryStatus } from '../delivery-contract';
import { deliveryErrors } from './delivery-errors';
import type { DeliveryFilter } from './delivery-log-store';

/**
 * Reads a filter from a query or a body; `status` may name several, separated by commas, and times are
 * ISO 8601 or ms.
 *
 * @throws ValidationError naming the field
 */
export function readFilter(input: Readonly<Record<string, unknown>>): DeliveryFilter {
  const { status, type, documentId } = input;
  const known: readonly string[] = DELIVERY_STATUSES;
  const statuses = status === undefined ? undefined : String(status).split(',');
  const wrong = statuses?.find((one) => !known.includes(one));
  if (wrong !== undefined) throw badField('status', wrong, DELIVERY_STATUSES.join(', '));
  return {
    ...(statuses && { status: statuses as DeliveryStatus[] }),
    ...(type !== undefined && { type: String(type) }),
    ...(documentId !== undefined && { documentId: String(documentId) }),
    ...optional('endpoint', readNumber(input, 'endpoint')),
    ...optional('since', readTime(input, 'since')),
    ...optional('until', readTime(input, 'until')),
  };
}

function optional(name: string, value: number | undefined): object {
  return value === undefined ? {} : { [name]: value };
}

/** @throws ValidationError naming the field */
export function readNumber(
  input: Readonly<Record<string, unknown>>,
  field: string,
): number | undefined {
  const value = input[field];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw badField(field, value, '0, 1, 2 …');
  return number;
}

function readTime(input: Readonly<Record<string, unknown>>, field: string): number | undefined {
  const value = input[field];
  if (value === undefined) return undefined;
  const time = /^\d+$/.test(String(value)) ? Number(value) : Date.parse(String(value));
  if (Number.isNaN(time)) throw badField(field, value, '2026-01-31T12:00:00Z');
  return time;
}

function badField(field: string, value: unknown, expected: string): Error {
  return deliveryErrors.badSetting(
    `${field}: القيمة «${value}» غير صالحة • "${value}" is invalid, expected ${expected}`,
  );
}
