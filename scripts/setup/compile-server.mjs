/**
 * Compiles the server into any folder, for a test that boots its own copy:
 *
 *     node scripts/setup/compile-server.mjs --out .tmp/test-dist
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import { PROJECT_ROOT } from './project-root.mjs';
import { compileServer } from './server-compiler.mjs';
import { explainProblems, SetupProblem } from './setup-problem.mjs';

await explainProblems(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) {
    throw new SetupProblem('حدّد المجلد: --out DIR', 'name the folder: --out DIR');
  }
  await compileServer(PROJECT_ROOT, path.resolve(values.out));
});
