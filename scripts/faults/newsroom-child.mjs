/**
 * A newsroom in a process of its own, made to be killed. Its parent tells it over IPC when to begin,
 * and stops it with a signal; every write is noted before it begins and after it was acknowledged. Plain
 * JavaScript, because a compiler that starts with every newsroom would cost a fifth of each life.
 *
 * Environment beside Strapi's: FAULT_DIST (a compiled newsroom), FAULT_NOTES (file), FAULT_SETTINGS
 * (JSON over `newsroom.delivery`), AJIL_KILL_AT (see src/delivery/strapi/kill-point.ts).
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { publishInBulk } from './bulk-publish.mjs';

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
process.on('message', (/** @type {import('./newsroom-process.js').Work} */ order) => {
  void work(order);
});
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve(null)));
process.send?.('ready');

/** @param {import('./newsroom-process.js').Work} order */
async function work({ killAt, writes, bulk }) {
  if (killAt !== null) {
    require(path.join(DIST, 'src/delivery/strapi/kill-point.js')).armKillPoint(killAt);
  }
  if (bulk !== null) await publishInBulk(strapi, bulk);
  /** @type {string[]} */
  const published = [];
  for (let count = 0; count < writes; count++) {
    const kind = LIFE_OF_TEN[count % LIFE_OF_TEN.length];
    try {
      await write(kind, `${process.pid}-${Date.now()}-${count}`, published);
    } catch {
      // The database is away: an editor would see an error and try again.
      note({ type: 'refused' });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  process.send?.('done');
}

/**
 * @param {string} kind
 * @param {string} revision
 * @param {string[]} published stories that are out
 */
async function write(kind, revision, published) {
  const articles = strapi.documents('api::article.article');
  /** @type {any} */
  const data = { headline: `خبر ${revision}`, lede: revision, urgency: 'alert' };
  const documentId = kind === 'create' ? undefined : published.pop();
  const event = documentId !== undefined && kind === 'unpublish' ? 'unpublish' : 'publish';
  note({ type: 'begun', event: `entry.${event}`, documentId: documentId ?? '', revision });
  if (documentId === undefined) {
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
