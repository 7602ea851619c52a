import path from 'node:path';

import { type CommandResult, finish, startNode } from '../../support/command';

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Runs a line of JavaScript with `strapi` booted, as another node of the newsroom would, and closes it
 * when Strapi has told of the entry that the line updates: it reads it again for that.
 */
export function updateOnAnotherNode(line: string): Promise<CommandResult> {
  const distDir = process.env.AJIL_TEST_DIST ?? path.join(ROOT, '.tmp/test-dist');
  const options = JSON.stringify({ appDir: ROOT, distDir, serveAdminPanel: false });
  const program = `(async () => {
    const strapi = require('@strapi/strapi').createStrapi(${options});
    strapi.log.level = 'error';
    await strapi.load();
    const isTold = new Promise((resolve) => strapi.eventHub.on('entry.update', async () => resolve()));
    ${line}
    await isTold;
    await strapi.destroy();
  })().catch((error) => { console.error(error); process.exit(1); });`;
  return finish(startNode(['-e', program], process.env));
}
