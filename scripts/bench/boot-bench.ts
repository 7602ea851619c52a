import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

export interface Bench {
  /** Makes these the only endpoints, served by Ajil, by Strapi's own runner, or by nobody. */
  use(runner: 'none' | 'stock' | 'ajil', urls: readonly string[]): Promise<void>;
  /** @returns document id */
  publish(count: number): Promise<string>;
  /** Registers an endpoint where nothing listens, with so many deliveries waiting. */
  queueForDead(count: number): Promise<void>;
  close(): Promise<void>;
}

interface StockRunner {
  add(webhook: object): void;
  remove(webhook: object): void;
}

const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
const CHUNK = 50;

export async function bootBench(
  root: string,
  distDir: string,
  env: Readonly<Record<string, string>>,
): Promise<Bench> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, env, {
    APP_KEYS: secret(),
    ENCRYPTION_KEY: secret(),
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_SAMPLES: 'false',
  });
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  const stock = makeStockRunner(strapi);
  let added: object[] = [];
  let dead: number | null = null;

  return {
    async use(runner, urls) {
      for (const webhook of added) stock.remove(webhook);
      const table = strapi.db.connection('strapi_webhooks');
      await (dead === null ? table : table.whereNot({ id: dead })).delete();
      const events = ['entry.publish'];
      added = urls.map((url, id) => ({ id, url, headers: {}, events, isEnabled: true }));
      if (runner === 'stock') for (const webhook of added) stock.add(webhook);
      else {
        for (const url of urls) await strapi.db.connection('strapi_webhooks').insert(row(url));
      }
    },
    async publish(count) {
      const data = { headline: `خبر ${count}`, lede: 'نص الخبر.', urgency: 'alert' };
      const { documentId } = await strapi
        .documents('api::article.article')
        .create({ data: data as never, status: 'published' });
      return documentId;
    },
    async queueForDead(count) {
      const [{ id }] = await strapi.db
        .connection('strapi_webhooks')
        .insert({ ...row('http://127.0.0.1:9/'), events: '[]' }, ['id']);
      dead = id;
      const [event] = await strapi.db.connection('ajil_events').select('id').limit(1);
      const delivery = (index: number) => ({
        ...{ event: event.id, endpoint: id, document: `dead ${index}`, lane: 'entry' },
        ...{ takedown: false, priority: 2, status: 'pending', attempts: 0, next_at: 0 },
        ...{ forced: false, created_at: Date.now() },
      });
      for (let at = 0; at < count; at += CHUNK) {
        const rows = Array.from({ length: Math.min(CHUNK, count - at) }, (_, index) =>
          delivery(at + index),
        );
        await strapi.db.connection('ajil_deliveries').insert(rows);
      }
    },
    close: () => strapi.destroy(),
  };
}

function row(url: string) {
  return { name: 'bench', url, headers: '{}', events: '["entry.publish"]', enabled: true };
}

/** The runner of the installed Strapi, which Ajil has put out of work, on a bench of its own. */
function makeStockRunner(strapi: ReturnType<typeof createStrapi>): StockRunner {
  const require = createRequire(__filename);
  const core = path.dirname(require.resolve('@strapi/core/package.json'));
  const createWebhookRunner = require(path.join(core, 'dist/services/webhook-runner.js'));
  return createWebhookRunner({
    eventHub: strapi.eventHub,
    logger: strapi.log,
    configuration: {},
    fetch: strapi.fetch,
  });
}
