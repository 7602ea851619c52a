import type { DeliveryDesk, EndpointView } from '../../src/delivery/strapi/delivery-desk';
import type { LoggedAttempt, LoggedDelivery } from '../../src/delivery/strapi/delivery-log-store';
import type { Command } from './read-command';

/** @returns what to print */
export async function runCommand(desk: DeliveryDesk, command: Command): Promise<string> {
  switch (command.name) {
    case 'list': {
      const { deliveries, total } = await desk.list(command.filter, {
        limit: command.limit,
        offset: 0,
      });
      return [...deliveries.map(deliveryLine), `${deliveries.length} / ${total}`].join('\n');
    }
    case 'show': {
      const { tries, body, hash, ...delivery } = await desk.show(command.id);
      const content = body ?? `(purged; SHA-256 ${hash})`;
      return [deliveryLine(delivery), ...tries.map(tryLine), content].join('\n');
    }
    case 'replay': {
      const { replayed, skipped } = await desk.replay(command.filter, command.force);
      return [
        `${replayed.length} أعيد إرسالها • sent again: ${replayed.join(', ')}`,
        ...skipped.map(({ id, reason }) => `${id}: تُرك • left alone (${reason})`),
      ].join('\n');
    }
    case 'endpoints':
      return (await desk.endpoints()).map(endpointLine).join('\n');
  }
}

function deliveryLine(delivery: LoggedDelivery): string {
  const { id, createdAt, status, type, documentId, endpoint, attempts, reason } = delivery;
  const parts = [id, isoTime(createdAt), status, type, documentId ?? '-', `→ ${endpoint}`];
  return [...parts, `${attempts}×`, reason ?? ''].join('  ').trimEnd();
}

function tryLine({ number, startedAt, durationMs, statusCode, reason, answer }: LoggedAttempt) {
  const what = statusCode ?? reason ?? '';
  return `  ${number}.  ${isoTime(startedAt)}  ${durationMs} ms  ${what}  ${answer}`.trimEnd();
}

function endpointLine(endpoint: EndpointView): string {
  const { id, name, url, isEnabled, isPaused, disabledReason, failures, counts } = endpoint;
  const state = isEnabled ? (isPaused ? 'paused' : 'on') : `off (${disabledReason ?? 'settings'})`;
  const numbers = Object.entries(counts).map(([status, count]) => `${status} ${count}`);
  return [id, name, url, state, `failures ${failures}`, ...numbers].join('  ');
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
