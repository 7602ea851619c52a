import { randomUUID } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { contentTypeOf, deliver, FEEDS_CHANGED, makePayload, type PostResult } from '..';
import { hubPing } from '../../syndication/hub-ping';
import { readPublication } from '../../syndication/settings';
import { logLine } from '../log-line';
import { registerAdminRoutes, registerPermissions } from './admin-routes';
import { logAttempt } from './attempt-log';
import { deliveryErrors } from './delivery-errors';
import { type DeliveryDesk, makeDeliveryDesk } from './delivery-desk';
import { registerTables } from './delivery-tables';
import { type Endpoint, loadEndpoint } from './endpoint-store';
import { type GuardedAgents, makeGuardedAgents } from './guarded-agents';
import { serveMetrics } from './metrics';
import { noteHubListeners } from './hub-listeners';
import { keepHubEndpoint } from './hub-endpoint-store';
import { makePgBossRunner } from './pg-boss-runner';
import { postWebhook } from './post-webhook';
import { recordHubEvents } from './record-hub-events';
import type { RecordTools } from './record-events';
import { makeRecordOnPublish } from './record-on-publish';
import { replaceStrapiRunner, withDefaultHeaders } from './replace-strapi-runner';
import type { Runner } from './runner';
import { takeRunnerLock } from './runner-lock';
import type { RunnerTools } from './runner-tools';
import { checkSettings, readSettings } from './settings';
import { readSecrets } from './signing-secrets';
import { spareEventReads } from './spare-event-reads';
import { makeSqliteRunner } from './sqlite-runner';
import { makeChores } from './chores';
import { makeTables } from './table-store';

/** The delivery engine of a newsroom. */
export interface DeliveryEngine {
  /** The outermost of the document middlewares that write. */
  readonly record: Modules.Documents.Middleware.Middleware;
  /** For the panel, the admin API and the command line. */
  readonly desk: DeliveryDesk;
  /** Sends from when the server listens; a command that only loads the newsroom records, no more. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Registers the tables and takes the sending of webhooks over from Strapi; call it in `register`. */
export function makeDelivery(strapi: Core.Strapi): DeliveryEngine {
  registerTables(strapi);
  const tables = makeTables(strapi);
  checkSettings(readSettings(strapi), tables.client);
  const { baseUrl, hubUrl } = readPublication({
    name: strapi.config.get<string>('newsroom.publicationName'),
    baseUrl: strapi.config.get<string>('server.absoluteUrl'),
    hubUrl: strapi.config.get<string>('newsroom.hubUrl'),
  });
  let runner: Runner | null = null;
  let agents: { allow: string; made: Promise<GuardedAgents> } | null = null;
  let unlock: (() => void) | null = null;
  /** A stop that comes while the runner is still starting has to wait for it, or misses it. */
  let running: Promise<void> = Promise.resolve();
  let stopListening: (() => Promise<void>) | null = null;

  const recording: RecordTools = {
    tables,
    settings: () => readSettings(strapi),
    hubPing: hubPing(baseUrl),
    enqueue: async (trx, deliveries) => runner?.enqueue(trx, deliveries),
    committed: (deliveries) => runner?.committed(deliveries),
  };
  const metrics = serveMetrics(strapi, tables);
  const tools: RunnerTools = {
    tables,
    settings: () => readSettings(strapi),
    post: async (request) => {
      const settings = readSettings(strapi);
      const allow = settings.allowAddresses.join();
      if (agents?.allow !== allow) {
        agents = { allow, made: makeGuardedAgents(settings.allowAddresses) };
      }
      return postWebhook(await agents.made, settings, request);
    },
    secretsOf: (endpoint) => readSecrets(strapi, endpoint, Date.now()),
    headersOf: (endpoint) => withDefaultHeaders(strapi, endpoint).headers,
    now: Date.now,
    random: Math.random,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref()),
    log: strapi.log,
    onSwitchedOff: ({ endpoint, reason }) => {
      const why = reason === 'gone' ? 'HTTP 410' : 'no success for days';
      const text = 'أُوقفت نقطة وصول • a webhook was switched off';
      strapi.log.error(logLine(text, { endpoint, reason: why }));
    },
    onAttempt: (attempt, delivery, endpoint) => {
      metrics.observe(attempt, delivery);
      logAttempt(strapi.log, attempt, delivery, endpoint);
    },
  };
  replaceStrapiRunner(
    strapi,
    (endpoint) => runner?.wake([endpoint]),
    (endpoint, event) => sendTest(tools, endpoint, event, recording.hubPing),
  );

  const hub = noteHubListeners(strapi);
  spareEventReads(strapi, hub.wantEntries);

  const desk = makeDeliveryDesk(strapi, tables, (endpoints) => runner?.wake(endpoints));
  const permissions = registerPermissions(strapi);
  registerAdminRoutes(strapi, desk);
  const chores = makeChores(strapi, recording);

  async function run(): Promise<void> {
    const file = tables.sqliteFile();
    const { role } = readSettings(strapi);
    if (file === null) runner = makePgBossRunner(strapi, tools, role !== 'web');
    else {
      unlock = takeRunnerLock(file);
      runner = makeSqliteRunner(tools, file);
    }
    await runner.start();
    if (tables.client === 'sqlite' || role !== 'web') chores.start();
  }

  return {
    record: makeRecordOnPublish(strapi, recording),
    desk,
    async start() {
      await permissions;
      await keepHubEndpoint(tables, hubUrl);
      stopListening = recordHubEvents(strapi, recording, hub);
      const { httpServer } = strapi.server;
      httpServer.once('listening', () => {
        running = run().catch((error) => {
          strapi.stopWithError(error);
        });
      });
    },
    async stop() {
      await stopListening?.();
      await running;
      await chores.stop();
      await runner?.stop();
      (await agents?.made)?.destroy();
      unlock?.();
    },
  };
}

/** What the Trigger button of the settings sends: the same body as Strapi's own, or a hub's ping. */
async function sendTest(
  tools: RunnerTools,
  id: number,
  event: string,
  ping: string,
): Promise<PostResult> {
  const endpoint: Endpoint | null = await loadEndpoint(tools.tables, id);
  if (endpoint === null) throw deliveryErrors.endpointUnknown(id);
  const none = { id: null, documentId: null, locale: null };
  const { full } = makePayload({ event, createdAt: new Date(tools.now()) }, none, null, Infinity);
  const type = endpoint.isHub ? FEEDS_CHANGED : event;
  let result: PostResult = { type: 'network-error', message: '' };
  await deliver(
    {
      eventId: `test_${randomUUID()}`,
      eventType: type,
      sequence: 0,
      body: endpoint.isHub ? ping : full,
      contentType: contentTypeOf(type),
      url: endpoint.url,
      headers: tools.headersOf(endpoint),
      secrets: tools.secretsOf(endpoint),
      attempts: 0,
      schedule: { delaysMs: [], jitter: 0 },
    },
    { ...tools, post: async (request) => (result = await tools.post(request)) },
  );
  return result;
}
