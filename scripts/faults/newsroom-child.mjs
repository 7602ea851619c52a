/**
 * A newsroom in a process of its own, made to be killed. Its parent tells it over IPC when to begin
 * and when to stop; every write is noted before it begins and after it was acknowledged. Plain
 * JavaScript, because a compiler that starts with every newsroom would cost a fifth of each life.
 *
 * Environment beside Strapi's: FAULT_DIST (a compiled newsroom), FAULT_NOTES (file), FAULT_SETTINGS
 * (JSON over `newsroom.delivery`), AJIL_KILL_AT (see src/delivery/strapi/kill-point.ts).
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Strapi's own ES modules do not load in plain Node.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const DIST = process.env.FAULT_DIST ?? '';
const notes = fs.openSync(process.env.FAULT_NOTES ?? '', 'a');

/** Of ten writes seven are new stories, so that most events must arrive and few are overtaken. */
const LIFE_OF_TEN = [
  ...['create', 'create', 'create', 'update', 'create'],
  ...['create', 'update', 'create', 'unpublish', 'create'],
];

const strapi = createStrapi({
  appDir: fileURLToPath(new URL('../..', import.meta.url)),
  distDir: DIST,
  serveAdminPanel: false,
});
strapi.log.level = 'error';
await strapi.load();
strapi.config.set('newsroom.delivery', {
  .../** @type {object} */ (strapi.config.get('newsroom.delivery', {})),
  ...JSON.parse(process.env.FAULT_SETTINGS ?? '{}'),
});
process.on('message', (/** @type {import('./newsroom-process.js').Order} */ order) => {
  if (order.type === 'stop') void strapi.destroy().then(() => process.exit(0));
  else void work(order);
});
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve(null)));
process.send?.('ready');

/** @param {import('./newsroom-process.js').Work} order */
async function work({ killAt, writes }) {
  if (killAt !== null) {
    require(path.join(DIST, 'src/delivery/strapi/kill-point.js')).armKillPoint(killAt);
  }
  const articles = strapi.documents('api::article.article');
  /** @type {string[]} */
  const published = [];
  for (let count = 0; count < writes; count++) {
    const revision = `${process.pid}-${Date.now()}-${count}`;
    const kind = LIFE_OF_TEN[count % LIFE_OF_TEN.length];
    /** @type {any} */
    const data = { headline: `خبر ${revision}`, lede: revision, urgency: 'alert' };
    const documentId = kind === 'create' ? '' : (published.pop() ?? '');
    note({ type: 'begun', event: kind === 'unpublish' ? kind : 'publish', documentId, revision });
    if (kind === 'create') {
      const created = await articles.create({ data, status: 'published' });
      published.push(created.documentId);
      acknowledge('entry.publish', created.documentId, revision);
    } else if (kind === 'update') {
      await articles.update({ documentId, data, status: 'published' });
      published.push(documentId);
      acknowledge('entry.publish', documentId, revision);
    } else {
      await articles.unpublish({ documentId });
      acknowledge('entry.unpublish', documentId, '');
    }
  }
  process.send?.('done');
}

/**
 * @param {string} event
 * @param {string} documentId
 * @param {string} revision
 */
function acknowledge(event, documentId, revision) {
  note({ type: 'acknowledged', event, documentId, revision });
}

/**
 * On its way to the disk before anything else happens: a killed process loses none of it.
 *
 * @param {object} line
 */
function note(line) {
  fs.writeSync(notes, `${JSON.stringify(line)}\n`);
}
