import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { readGoldStories } from '../../eval/gold-story';
import { textToBlocks } from '../../../src/intake/blocks';

const ROOT = path.resolve(__dirname, '../../..');
const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
const ARTICLE = 'api::article.article';
const RELATED = {
  urgency: 'api::urgency-level.urgency-level',
  sources: 'api::source.source',
  entities: 'api::entity.entity',
  story: 'api::story.story',
} as const;
const POPULATE = { urgency: true, sources: true, entities: true, story: true } as const;

/** A document as the API gives it. */
export type Row = Readonly<Record<string, unknown>> & { readonly documentId: string };

/** Boots Ajil or a stock project in this process. @returns the newsroom and where it listens */
export async function boot(
  appDir: string,
  distDir: string,
): Promise<{ strapi: Core.Strapi; port: number }> {
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, {
    ...{ NODE_ENV: 'production', APP_KEYS: secret(), ENCRYPTION_KEY: secret() },
    ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
    ...{ STRAPI_TELEMETRY_DISABLED: 'true', SEED_SAMPLES: 'false' },
  });
  const load = createRequire(path.join(ROOT, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
  return { strapi, port: (strapi.server.httpServer.address() as AddressInfo).port };
}

/** Publishes stories that were written for this project, tagged as they are saved. */
export async function fillAjil(strapi: Core.Strapi, count: number): Promise<Row[]> {
  const texts = readGoldStories(path.join(ROOT, 'tests/fixtures/gold')).map(({ text }) =>
    text.split('\n').filter((line) => line.length >= 20),
  );
  const sources = await strapi.documents(RELATED.sources).findMany({ limit: 20 });
  const running = await strapi
    .documents(RELATED.story)
    .create({ data: { titleAr: 'قصة متصلة', slug: 'bench' } });
  for (let at = 0; at < count; at++) {
    const [headline, lede = headline, ...body] = texts[at % texts.length];
    const data = {
      ...{ headline, lede, body: textToBlocks(body.join('\n')) },
      urgency: at % 10 === 0 ? 'alert' : 'normal',
      sources: [at, at + 7].map((one) => sources[one % sources.length].documentId),
      story: running.documentId,
    };
    await strapi.documents(ARTICLE).create({ data: data as never, status: 'published' });
  }
  return (await strapi.documents(ARTICLE).findMany({
    ...{ status: 'published', sort: 'firstPublishedAt:asc', limit: count, populate: POPULATE },
  })) as unknown as Row[];
}

/** Publishes the same stories with the same relations, and lets strangers read them. */
export async function fillStock(strapi: Core.Strapi, rows: readonly Row[]): Promise<Row[]> {
  await allowReading(strapi);
  const made = new Map<string, string>();
  const relate = async (uid: string, related: Row | null): Promise<string | null> => {
    if (related === null) return null;
    const known = made.get(related.documentId);
    if (known !== undefined) return known;
    const { documentId } = await strapi
      .documents(uid as typeof ARTICLE)
      .create({ data: withoutOwn(related) as never });
    made.set(related.documentId, documentId);
    return documentId;
  };
  const published: Row[] = [];
  for (const row of rows) {
    const data: Record<string, unknown> = withoutOwn(row);
    for (const [name, uid] of Object.entries(RELATED)) {
      const value = row[name] as Row | Row[] | null;
      const all: string[] = [];
      for (const one of [value].flat()) all.push(...[(await relate(uid, one)) ?? []].flat());
      data[name] = Array.isArray(value) ? all : (all[0] ?? null);
    }
    published.push(
      (await strapi
        .documents(ARTICLE)
        .create({ data: data as never, status: 'published' })) as unknown as Row,
    );
  }
  return published;
}

/** What Strapi gives every document by itself. */
const OWN = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt']);

function withoutOwn(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !OWN.has(name)));
}

async function allowReading(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const uid of [ARTICLE, ...Object.values(RELATED)]) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${uid}.${action}`, role: role.id } });
    }
  }
}
