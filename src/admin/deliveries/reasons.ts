import type { DeskMessage } from '../desk-text';

/** Why a delivery is where it is: in our words, or as the engine wrote it down. */
export type Reason =
  | { readonly id: DeskMessage; readonly values?: Readonly<Record<string, string>> }
  | { readonly technical: string };

const KNOWN: Readonly<Record<string, DeskMessage>> = {
  replayed: 'desk.reason.replayed',
  'the endpoint was deleted': 'desk.reason.deleted',
  'the endpoint is disabled': 'desk.reason.disabled',
};

/** Names of network errors, with which their messages begin or end. */
const NETWORK: readonly [RegExp, DeskMessage][] = [
  [/ECONNREFUSED/, 'desk.reason.refused'],
  [/ETIMEDOUT|timed? ?out|timeout/i, 'desk.reason.timeout'],
  [/ENOTFOUND|EAI_AGAIN/, 'desk.reason.unknown-host'],
  [/ECONNRESET|socket hang up/, 'desk.reason.reset'],
];

/** @param reason as the log has it, in English */
export function readReason(reason: string): Reason {
  const known = KNOWN[reason];
  if (known) return { id: known };
  const [, status, more] = /^HTTP (\d{3})(.*)$/.exec(reason) ?? [];
  if (status) return { id: more ? 'desk.reason.redirect' : 'desk.reason.http', values: { status } };
  const network = NETWORK.find(([pattern]) => pattern.test(reason));
  return network ? { id: network[1] } : { technical: reason };
}
