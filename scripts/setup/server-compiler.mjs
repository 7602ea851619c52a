import fs from 'node:fs';
import path from 'node:path';

import { pruneDist } from './prune-dist.mjs';
import { runCommand } from './run-command.mjs';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Compiles src/ and config/ as `strapi build` does. Only what changed since the last run into the
 * same folder is compiled again (1–3 s instead of 5–10).
 *
 * @param {string} root
 * @param {string} outDir absolute path; keeps its own incremental state, so wiping it is safe
 * @throws {SetupProblem} when the sources do not compile; the compiler's output has been printed
 */
export async function compileServer(root, outDir) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const state = path.join(outDir, 'tsconfig.tsbuildinfo');
  // The state alone does not notice that an output was deleted by hand.
  if (!fs.existsSync(path.join(outDir, 'src/index.js'))) fs.rmSync(state, { force: true });
  const args = [tsc, '-p', 'tsconfig.json', '--outDir', outDir, '--tsBuildInfoFile', state];
  const { code, output } = await runCommand(process.execPath, args, { cwd: root });
  if (code !== 0) {
    console.error(output);
    throw new SetupProblem(
      'لا تُترجَم شيفرة الخادم، والأخطاء أعلاه؛ صحّحها ثم أعد الأمر',
      'the server sources do not compile, see above: correct them, then run the command again',
    );
  }
  pruneDist(root, outDir);
}
