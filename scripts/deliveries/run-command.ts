import type { DeliveryDesk } from '../../src/delivery/strapi/delivery-desk';
import type { DeliveryFilter } from '../../src/delivery/strapi/delivery-log-store';
import type { Replayed } from '../../src/delivery/delivery-contract';
import { InputProblem } from '../command/input-text';
import { makeProgress } from '../command/progress';
import { describeDelivery, tableOfDeliveries, tableOfEndpoints } from './log-tables';
import type { Command } from './read-command';

export interface CommandResult {
  /** What to print. */
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Ids of deliveries that were left alone; more are only counted. */
const SHOWN = 20;

/** @throws InputProblem for an id that there is not */
export async function runCommand(desk: DeliveryDesk, command: Command): Promise<CommandResult> {
  switch (command.name) {
    case 'list': {
      const page = { limit: command.limit, offset: 0 };
      const { deliveries, total } = await desk.list(command.filter, page);
      const count = `${deliveries.length} من ${total} • ${deliveries.length} of ${total}`;
      return printed([...tableOfDeliveries(deliveries), count]);
    }
    case 'show':
      return printed(describeDelivery(await found(() => desk.show(command.id, true))));
    case 'replay':
      return replay(desk, command.filter, command.force);
    case 'endpoints':
      return printed(tableOfEndpoints(await desk.endpoints(true)));
  }
}

async function replay(
  desk: DeliveryDesk,
  filter: DeliveryFilter,
  force: boolean,
): Promise<CommandResult> {
  const { id } = filter;
  if (id !== undefined) await found(() => desk.show(id, true));
  const progress = makeProgress(process.stderr, 'إعادة الإرسال • replay');
  let result: Replayed;
  try {
    result = await desk.replay(filter, force, (done, total) => progress.tell(done, total));
  } finally {
    progress.end();
  }
  const { replayed, skipped } = result;
  const sent = replayed.length;
  const lines = [
    `${sent} يعاد إرسالها، والغرفة العاملة ترسلها • ${sent} to be sent again by the running newsroom`,
  ];
  for (const [reason, words] of Object.entries(LEFT_ALONE)) {
    const ids = skipped.filter((one) => one.reason === reason).map((one) => one.id);
    if (ids.length > 0) lines.push(`${ids.length} ${words}: ${firstOf(ids)}`);
  }
  if (id === undefined || sent === 1) return printed(lines);
  if (skipped.length === 0) lines.push('ما زال ينتظر الإرسال • it is still waiting to be sent');
  return { lines, exitCode: 1 };
}

const LEFT_ALONE: Readonly<Record<Replayed['skipped'][number]['reason'], string>> = {
  superseded:
    'تُركت لأن المستقبل يعرف نسخة أحدث (‎--force يرسلها) • left alone, the receiver has a newer revision (--force sends them)',
  purged: 'تُركت لأن نصها مُحي بعد مدة الحفظ • left alone, their bodies were purged',
};

function firstOf(ids: readonly number[]): string {
  const more = ids.length - SHOWN;
  return `${ids.slice(0, SHOWN).join(', ')}${more > 0 ? ` … +${more}` : ''}`;
}

async function found<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'NotFoundError') throw error;
    const [ar = '', en = ''] = error.message.split(' • ', 2);
    throw new InputProblem(ar, en);
  }
}

function printed(lines: readonly string[]): CommandResult {
  return { lines, exitCode: 0 };
}
