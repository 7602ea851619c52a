import { parseArgs } from 'node:util';

import type { DeliveryFilter } from '../../src/delivery/strapi/delivery-log-store';
import { readFilter } from '../../src/delivery/strapi/read-filter';
import { InputProblem } from '../command/input-text';

export type Command =
  | { readonly name: 'list'; readonly filter: DeliveryFilter; readonly limit: number }
  | { readonly name: 'show'; readonly id: number }
  | { readonly name: 'replay'; readonly filter: DeliveryFilter; readonly force: boolean }
  | { readonly name: 'endpoints' };

/** @throws InputProblem naming what is wrong in the arguments, with the usage */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const { document, limit, force, ...rest } = values;
  const filter = explained({ ...rest, documentId: document });
  const [name = '', ...operands] = positionals;
  const isFiltered = Object.keys(filter).length > 0;
  refuseStrayOptions(name, { isFiltered, limit, force });
  switch (name) {
    case 'list':
      noOperand(name, operands);
      return { name, filter, limit: limit === undefined ? 50 : wholeNumber(limit, '--limit') };
    case 'show':
      return { name, id: idOf(name, operands) };
    case 'replay':
      if (operands.length > 0) {
        if (isFiltered) {
          throw problem('رقم أو ترشيح، لا كلاهما', 'an ID or a filter, not both');
        }
        return { name, filter: { id: idOf(name, operands) }, force };
      }
      if (isFiltered) return { name, filter, force };
      throw problem('حدّد ما يعاد إرساله', 'say what to send again: an ID or a filter');
    case 'endpoints':
      noOperand(name, operands);
      return { name };
    default:
      throw problem(`لا أمر باسم «${name}»`, `there is no command "${name}"`);
  }
}

const USAGE = `Usage:
  npm run deliveries -- list [FILTER] [--limit 50]
  npm run deliveries -- show ID
  npm run deliveries -- replay ID | FILTER [--force]
  npm run deliveries -- endpoints
FILTER: --status failed,pending --endpoint N --type entry.publish --document ID --since TIME --until TIME`;

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...{ status: TEXT, endpoint: TEXT, type: TEXT, document: TEXT, since: TEXT, until: TEXT },
  limit: TEXT,
  force: { type: 'boolean', default: false },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    const option = args.find(
      (arg) => /^-./.test(arg) && !(arg.replace(/^--|=.*$/g, '') in OPTIONS),
    );
    if (option === undefined) throw problem('خيار بلا قيمة أو بقيمة زائدة', reason);
    throw problem(`الخيار «${option}» غير معروف`, `unknown option "${option}"`);
  }
}

/** The admin API's words for a bad filter are in both languages already. */
function explained(input: Readonly<Record<string, unknown>>): DeliveryFilter {
  try {
    return readFilter(input);
  } catch (error) {
    const [ar = '', en = ''] = (error instanceof Error ? error.message : '').split(' • ', 2);
    throw problem(ar, en);
  }
}

/** An option that a command ignores would be believed to have worked. */
function refuseStrayOptions(
  name: string,
  options: { isFiltered: boolean; limit: string | undefined; force: boolean },
): void {
  const isStray =
    (options.limit !== undefined && name !== 'list') ||
    (options.force && name !== 'replay') ||
    (options.isFiltered && name !== 'list' && name !== 'replay');
  if (isStray) {
    throw problem(`الأمر ${name} لا يأخذ هذا الخيار`, `${name} does not take this option`);
  }
}

function noOperand(name: string, [first]: readonly string[]): void {
  if (first === undefined) return;
  throw problem(`لا مكان لـ«${first}» في الأمر ${name}`, `${name} does not take "${first}"`);
}

function idOf(name: string, operands: readonly string[]): number {
  if (operands.length === 1) return wholeNumber(operands[0]!, name);
  throw problem(`اذكر رقم تسليم واحدا بعد ${name}`, `name one ID after ${name}`);
}

function wholeNumber(value: string, place: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number >= 1 && Number.isSafeInteger(number)) return number;
  throw problem(
    `‏${place}: «${value}» ليس عددا صحيحا موجبا`,
    `${place}: "${value}" is not a whole number above 0`,
  );
}

function problem(ar: string, en: string): InputProblem {
  return new InputProblem(ar, `${en}\n${USAGE}`);
}
