import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Compiles a newsroom without GraphQL, which no fault test asks for and which costs a fifth of every
 * start; everything else is as it is in production.
 *
 * @returns its folder, which is gone when this process ends
 * @throws when the sources do not compile; the compiler has said why
 */
export function compileLeanNewsroom(root: string): string {
  const compiled = path.join(root, '.tmp/faults/compiled');
  // Runs beside this one keep theirs.
  const lean = path.join(root, `.tmp/faults/lean-${process.pid}`);
  const script = path.join(root, 'scripts/setup/compile-server.mjs');
  const { status } = spawnSync(process.execPath, [script, '--out', compiled], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the server sources do not compile');
  process.once('exit', () => fs.rmSync(lean, { recursive: true, force: true }));
  fs.cpSync(compiled, lean, { recursive: true });
  leaveOutGraphql(lean);
  return lean;
}

/** @param lean a compiled newsroom, which is changed */
export function leaveOutGraphql(lean: string): void {
  const plugins = path.join(lean, 'config/plugins.js');
  // As deep as it was, so that it finds what it requires; in config/ it would be a setting.
  fs.renameSync(plugins, path.join(lean, 'src/all-plugins.js'));
  fs.writeFileSync(
    plugins,
    `const all = require('../src/all-plugins').default;
module.exports = (tools) => ({ ...all(tools), graphql: { enabled: false } });
`,
  );
}
