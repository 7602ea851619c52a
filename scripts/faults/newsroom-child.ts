/**
 * A newsroom in a process of its own, made to be killed: it publishes, corrects and withdraws stories
 * until it dies or its parent says stop, and notes every write that was acknowledged to it.
 *
 * Settings beside Strapi's: FAULT_DIST, FAULT_ACKNOWLEDGED (file), FAULT_WRITES (how many, 0: only
 * deliver what is there), AJIL_KILL_AT (see src/delivery/strapi/kill-point.ts).
 */
import fs from 'node:fs';
import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

const ARTICLE = 'api::article.article';
const acknowledged = fs.openSync(process.env.FAULT_ACKNOWLEDGED ?? '', 'a');

void main();

async function main(): Promise<void> {
  const strapi = createStrapi({
    appDir: path.resolve(__dirname, '../..'),
    distDir: process.env.FAULT_DIST ?? '',
    serveAdminPanel: false,
  });
  strapi.log.level = 'error';
  await strapi.load();
  const configured = strapi.config.get<object>('newsroom.delivery', {});
  const schedule = { delaysMs: [50, 100, 200, 200, 200, 200, 200, 200, 200], jitter: 0.2 };
  strapi.config.set('newsroom.delivery', { ...configured, schedule, sweepMs: 100 });
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  process.send?.('ready');
  process.on('message', async (message) => {
    if (message !== 'stop') return;
    await strapi.destroy();
    process.exit(0);
  });
  const articles = strapi.documents(ARTICLE);
  const writes = Number(process.env.FAULT_WRITES ?? 0);
  const ids: string[] = [];
  for (let count = 0; count < writes; count++) {
    const revision = `${process.pid}-${count}`;
    const data = { headline: `خبر ${revision}`, lede: revision, urgency: 'alert' } as never;
    const documentId = ids[count % 3];
    if (documentId === undefined) {
      ids[count % 3] = (await articles.create({ data, status: 'published' })).documentId;
      acknowledge({ event: 'entry.publish', documentId: ids[count % 3], revision });
    } else if (count % 7 === 6) {
      await articles.unpublish({ documentId });
      acknowledge({ event: 'entry.unpublish', documentId, revision: '' });
      delete ids[count % 3];
    } else {
      await articles.update({ documentId, data, status: 'published' });
      acknowledge({ event: 'entry.publish', documentId, revision });
    }
  }
  process.send?.('done');
}

/** On disk before anything else happens: what is noted here must never be lost. */
function acknowledge(write: object): void {
  fs.writeSync(acknowledged, `${JSON.stringify(write)}\n`);
}
