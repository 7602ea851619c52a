import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** Who sends: Ajil, the runner of the installed Strapi, or nobody. */
export type Sender = 'nobody' | 'stock' | 'ajil';

/** A newsroom that is measured. */
export interface BenchNewsroom {
  /** Makes these the only endpoints. */
  use(sender: Sender, urls: readonly string[]): Promise<void>;
  /** @returns document id */
  publish(count: number): Promise<string>;
  /** Publishes stories in one transaction, as a bulk publish of the panel does. @returns their ids */
  publishTogether(first: number, count: number): Promise<string[]>;
  /** Registers an endpoint where nothing listens, with so many deliveries waiting for it. */
  addDead(queued: number): Promise<void>;
  close(): Promise<void>;
}

interface StockRunner {
  add(webhook: object): void;
  remove(webhook: object): void;
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
/** Port 9 (discard) is closed on every machine of today: a connection is refused at once. */
const DEAD_URL = 'http://127.0.0.1:9/';
const CHUNK = 50;

/**
 * Boots Ajil in this process.
 *
 * @param distDir the compiled server
 * @param env says which database
 */
export async function bootBenchNewsroom(
  root: string,
  distDir: string,
  env: Readonly<Record<string, string>>,
): Promise<BenchNewsroom> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, env, {
    NODE_ENV: 'production',
    APP_KEYS: secret(),
    ENCRYPTION_KEY: secret(),
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    DELIVERY_ALLOW_ADDRESSES: '127.0.0.0/8',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
  });
  const load = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const stock = makeStockRunner(strapi, load);
  const table = (name: string) => strapi.db.connection(name);
  const encryption = strapi.service('admin::encryption') as {
    encrypt(value: string): string | null;
  };
  const makeSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
  let added: object[] = [];

  async function publish(count: number): Promise<string> {
    const data = { headline: `خبر ${count}`, lede: 'نص الخبر.', urgency: 'alert' };
    const { documentId } = await strapi
      .documents('api::article.article')
      .create({ data: data as never, status: 'published' });
    return documentId;
  }

  return {
    publish,
    publishTogether: async (first, count) =>
      strapi.db.transaction(async () => {
        const documentIds: string[] = [];
        for (let at = first; at < first + count; at++) documentIds.push(await publish(at));
        return documentIds;
      }),
    async use(sender, urls) {
      for (const webhook of added) stock.remove(webhook);
      added = [];
      await table('ajil_deliveries').where({ status: 'pending' }).delete();
      await table('ajil_endpoints').delete();
      await table('strapi_webhooks').delete();
      for (const [id, url] of urls.entries()) {
        if (sender === 'ajil') {
          const [{ id: endpoint }] = await table('strapi_webhooks').insert(toWebhookRow(url), [
            'id',
          ]);
          // Signed, as real ones are; the stock runner cannot.
          await table('ajil_endpoints').insert({
            endpoint,
            secret: encryption.encrypt(makeSecret()),
          });
        }
        if (sender !== 'stock') continue;
        const webhook = { id, url, headers: {}, events: ['entry.publish'], isEnabled: true };
        stock.add(webhook);
        added.push(webhook);
      }
    },
    async addDead(queued) {
      const row = { ...toWebhookRow(DEAD_URL), events: '[]' };
      const [{ id: endpoint }] = await table('strapi_webhooks').insert(row, ['id']);
      const [event] = await table('ajil_events').select('id').limit(1);
      const toDelivery = (index: number) => ({
        ...{ event: event.id, endpoint, document: `dead ${index}`, lane: 'entry' },
        ...{ takedown: false, priority: 2, status: 'pending', attempts: 0, next_at: 0 },
        ...{ forced: false, created_at: Date.now() },
      });
      for (let at = 0; at < queued; at += CHUNK) {
        const length = Math.min(CHUNK, queued - at);
        const rows = Array.from({ length }, (_, index) => toDelivery(at + index));
        await table('ajil_deliveries').insert(rows);
      }
    },
    close: () => strapi.destroy(),
  };
}

function toWebhookRow(url: string) {
  return { name: 'bench', url, headers: '{}', events: '["entry.publish"]', enabled: true };
}

/** The runner of the installed Strapi, which Ajil has put out of work, on a bench of its own. */
function makeStockRunner(strapi: Core.Strapi, load: NodeJS.Require): StockRunner {
  const core = path.dirname(load.resolve('@strapi/core/package.json'));
  const createWebhookRunner = load(path.join(core, 'dist/services/webhook-runner.js'));
  return createWebhookRunner({
    eventHub: strapi.eventHub,
    logger: strapi.log,
    configuration: {},
    fetch: strapi.fetch,
  });
}
