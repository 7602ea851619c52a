import { signIn } from '../../support/administrator';
import type { TestDatabase } from '../../support/databases';
import { bootNewsroom, type Newsroom } from '../../support/newsroom';
import { type Desk, makeDesk } from './desk';
import { type ScriptedReceiver, startScriptedReceiver } from './scripted-receiver';
import { describeClock } from './suites/clock';
import { describeContents } from './suites/contents';
import { describeDesk } from './suites/desk-suite';
import { describeDocumented } from './suites/documented';
import { describeEndpoints } from './suites/endpoints';
import { describeFailures } from './suites/failures';
import { describeHub } from './suites/hub';
import { describeInFlight } from './suites/in-flight';
import { describeNews } from './suites/news';
import { describeObservability } from './suites/observability';
import { describeOddReceivers } from './suites/odd-receivers';
import { describeOrder } from './suites/order';
import { describeReaders } from './suites/readers';
import { describeRetention } from './suites/retention';
import { describeTransactions } from './suites/transactions';

/** What every suite works with; only to be read inside tests and hooks. */
export interface World {
  readonly newsroom: Newsroom;
  readonly desk: Desk;
  /** Fresh for every test. */
  readonly receiver: ScriptedReceiver;
  /** Changes settings of the engine for one test. */
  set(settings: object): void;
  /** A published article. @returns its document id */
  publish(data?: object): Promise<string>;
}

/** Quick enough for a test, and no jitter, so that times can be told. */
const QUICK = {
  schedule: { delaysMs: [50, 100, 100, 100, 100, 100, 100, 100, 100], jitter: 0 },
  sweepMs: 25,
  health: { breakAfter: 1000, firstPauseMs: 50, longestPauseMs: 100, disableAfterMs: 1e12 },
};

/** The same contract on every database. */
export const CONTRACT = [
  ...[describeContents, describeTransactions, describeFailures, describeOrder],
  ...[describeEndpoints, describeNews, describeHub, describeDesk],
  ...[describeObservability, describeDocumented],
];

/** What must not break it, on every database; files of their own, so that none takes too long. */
export const FAULTS = [
  ...[describeOddReceivers, describeInFlight, describeRetention, describeClock, describeReaders],
];

/** Boots one newsroom and runs suites on it. */
export function describeDelivery(
  makeDatabase: () => Promise<TestDatabase>,
  suites: readonly ((world: World) => void)[],
): void {
  let database: TestDatabase;
  let newsroom: Newsroom;
  let receiver: ScriptedReceiver;
  let session = '';
  let configured: object;

  beforeAll(async () => {
    database = await makeDatabase();
    newsroom = await bootNewsroom(database, { METRICS_TOKEN: 'sesame' });
    // Our own requests keep their connections, and a test may take longer than Node's five seconds.
    newsroom.strapi.server.httpServer.keepAliveTimeout = 60_000;
    session = await signIn(newsroom);
    configured = { ...newsroom.strapi.config.get<object>('newsroom.delivery'), ...QUICK };
  }, 120_000);

  afterAll(async () => {
    await newsroom?.close();
    await database?.drop();
  }, 60_000);

  beforeEach(async () => {
    newsroom.strapi.config.set('newsroom.delivery', configured);
    receiver = await startScriptedReceiver();
  });

  afterEach(async () => {
    const desk = makeDesk(
      () => newsroom,
      () => session,
    );
    const { data } = await desk.call<{ id: string }[]>('GET', '/admin/webhooks');
    for (const { id } of data) await desk.removeWebhook(Number(id));
    await receiver.close();
  });

  const world: World = {
    get newsroom() {
      return newsroom;
    },
    get receiver() {
      return receiver;
    },
    desk: makeDesk(
      () => newsroom,
      () => session,
    ),
    set: (settings) =>
      newsroom.strapi.config.set('newsroom.delivery', { ...configured, ...settings }),
    async publish(data = {}) {
      const whole = { headline: 'هدوء في طرابلس', lede: 'نص.', urgency: 'alert', ...data };
      const { documentId } = await newsroom.strapi
        .documents('api::article.article')
        .create({ data: whole as never, status: 'published' });
      return documentId;
    },
  };

  for (const describeSuite of suites) describeSuite(world);
}
