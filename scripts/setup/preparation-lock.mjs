import fs from 'node:fs';
import path from 'node:path';

import { endCommandsOnSignal } from './run-command.mjs';
import { takeLock } from './start-lock.mjs';

/**
 * Runs `work` while no other command of this checkout installs, builds or boots. Two first starts
 * at once would otherwise install into the same node_modules and seed the same database.
 *
 * @template T
 * @param {string} root
 * @param {import('./steps.mjs').Steps} steps says so when it has to wait
 * @param {(hold: { handSignalsOver: () => void }) => Promise<T>} work
 *   `handSignalsOver` leaves Ctrl-C to whoever registered for it (Strapi, once it boots)
 * @returns {Promise<T>}
 */
export async function withPreparationLock(root, steps, work) {
  const folder = path.join(root, '.tmp');
  fs.mkdirSync(folder, { recursive: true });
  const handSignalsOver = endCommandsOnSignal();
  const release = await takeLock(path.join(folder, 'preparation.lock'), {
    onWait: (pid) =>
      steps.say(
        `… أمر آخر يجهّز غرفة الأخبار (العملية ${pid})، ننتظره • another command is preparing the newsroom (process ${pid}): waiting`,
      ),
  });
  try {
    return await work({ handSignalsOver });
  } finally {
    release();
    handSignalsOver();
  }
}
