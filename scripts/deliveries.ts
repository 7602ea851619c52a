/**
 *     npm run deliveries -- list [FILTER] [--limit 50]   the log of webhook deliveries, newest first
 *     npm run deliveries -- show ID                      one, with its tries and its body
 *     npm run deliveries -- replay ID | FILTER [--force] sends finished ones again
 *     npm run deliveries -- endpoints                    how the endpoints are
 *
 * It may run beside the newsroom: it reads and marks, and the newsroom sends. Exit code 1: what was
 * asked to be sent again could not be; 2: the command line is at fault.
 */
import path from 'node:path';

import { explainInputProblems } from './command/input-text';
import { withNewsroom } from './command/with-newsroom';
import { readCommand } from './deliveries/read-command';
import { runCommand } from './deliveries/run-command';
import { makeDeliveryDesk } from '../src/delivery/strapi/delivery-desk';
import { makeTables } from '../src/delivery/strapi/table-store';

const ROOT = path.resolve(__dirname, '..');

void explainInputProblems(async () => {
  const command = readCommand(process.argv.slice(2));
  const result = await withNewsroom(ROOT, async (strapi) => {
    // Nothing to wake here: the process that sends finds what is marked at its next sweep.
    const desk = makeDeliveryDesk(strapi, makeTables(strapi), () => {});
    return runCommand(desk, command);
  });
  process.stdout.write(`${result.lines.join('\n')}\n`);
  process.exitCode = result.exitCode;
});
