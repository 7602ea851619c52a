import { parseArgs } from 'node:util';

import { readFilter } from '../../src/delivery/strapi/read-filter';
import type { DeliveryFilter } from '../../src/delivery/strapi/delivery-log-store';

export type Command =
  | { readonly name: 'list'; readonly filter: DeliveryFilter; readonly limit: number }
  | { readonly name: 'show'; readonly id: number }
  | { readonly name: 'replay'; readonly filter: DeliveryFilter; readonly force: boolean }
  | { readonly name: 'endpoints' };

export const USAGE = `
npm run deliveries -- list [--status failed,pending] [--endpoint N] [--type entry.publish] [--document ID] [--since TIME] [--until TIME] [--limit 50]
npm run deliveries -- show ID
npm run deliveries -- replay ID [--force]
npm run deliveries -- replay --status failed [--endpoint N] [--since TIME] [--until TIME]
npm run deliveries -- endpoints`.trim();

/** @throws naming what is wrong in the arguments */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ status: text, endpoint: text, type: text, document: text, since: text, until: text },
      limit: { type: 'string', default: '50' },
      force: { type: 'boolean', default: false },
    },
  });
  const [name, id] = positionals;
  const { document, limit, force, ...rest } = values;
  const filter = readFilter({ ...rest, documentId: document });
  switch (name) {
    case 'list':
      return { name, filter, limit: wholeNumber(limit, '--limit') };
    case 'show':
      return { name, id: wholeNumber(id, 'show') };
    case 'replay':
      if (id !== undefined) return { name, filter: { id: wholeNumber(id, 'replay') }, force };
      if (Object.keys(filter).length > 0) return { name, filter, force };
      throw new Error('حدّد ما يعاد إرساله • say what to replay: an ID or a filter');
    case 'endpoints':
      return { name };
    default:
      throw new Error(`«${name ?? ''}» ليس أمرا • "${name ?? ''}" is not a command`);
  }
}

const text = { type: 'string' } as const;

function wholeNumber(value: string | undefined, place: string): number {
  if (value === undefined || !/^\d+$/.test(value)) {
    throw new Error(`${place}: «${value ?? ''}» ليس رقما • "${value ?? ''}" is not a number`);
  }
  return Number(value);
}
