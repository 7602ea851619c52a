import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { signIn } from '../../support/administrator';
import { runCommand } from '../../support/command';
import type { TestDatabase } from '../../support/databases';
import { bootNewsroom, type Newsroom } from '../../support/newsroom';
import { type Desk, makeDesk } from '../delivery/desk';
import { type ScriptedReceiver, startScriptedReceiver } from '../delivery/scripted-receiver';

const ARTICLE = 'api::article.article';
const STORY = path.resolve(__dirname, '../../fixtures/stories/iraq-drawdown.txt');
/** A chunk of a replay, and a bit. */
const MANY = 210;
/** A command boots a newsroom of its own, and compiles the server where that is not done yet. */
const COMMAND_MS = 240_000;

/** A running newsroom with a receiver that was away, and the command in another process. */
export function describeDeliveriesCommand(makeDatabase: () => Promise<TestDatabase>): void {
  jest.setTimeout(COMMAND_MS);
  let database: TestDatabase;
  let newsroom: Newsroom;
  let receiver: ScriptedReceiver;
  let desk: Desk;
  let endpoint = 0;
  let folder = '';
  const command = (...args: string[]) => runCommand('deliveries', folder, args);
  const publish = async (headline: string) => {
    const data = { headline, lede: 'نص.', urgency: 'alert' } as never;
    const { documentId } = await newsroom.strapi
      .documents(ARTICLE)
      .create({ data, status: 'published' });
    return documentId;
  };
  const settled = () =>
    desk.until(`endpoint=${endpoint}`, (all) => all.every(({ status }) => status !== 'pending'));

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-deliveries-'));
    database = await makeDatabase();
    newsroom = await bootNewsroom(database);
    const { config } = newsroom.strapi;
    const once = { schedule: { delaysMs: [], jitter: 0 }, sweepMs: 100 };
    config.set('newsroom.delivery', { ...config.get<object>('newsroom.delivery'), ...once });
    const session = await signIn(newsroom);
    desk = makeDesk(
      () => newsroom,
      () => session,
    );
    receiver = await startScriptedReceiver();
    const url = `${receiver.url}?token=very-secret`;
    endpoint = await desk.addWebhook(url, ['entry.publish'], { Authorization: 'Bearer hidden' });
  }, 120_000);

  afterAll(async () => {
    await newsroom?.close();
    await receiver?.close();
    await database?.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('lists, shows and sends again what failed, beside the newsroom, which sends it', async () => {
    receiver.answer([], { status: 500, body: 'تعذّر\u001b[2J الحفظ' });
    const documentId = await publish('خبر لم يصل');
    const [{ id, eventId }] = await settled();

    const list = await command('list', '--status', 'failed');
    expect(list.code).toBe(0);
    const [head, line, count] = list.stdout.trimEnd().split('\n');
    expect(head).toMatch(/^id +created \(UTC\) +status +tries +endpoint +event +document +next$/);
    expect(line).toMatch(
      new RegExp(`^${id} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  failed +1 +${endpoint} .*`),
    );
    expect(line).toContain(`entry.publish  ${documentId}`);
    expect(count).toBe('1 من 1 • 1 of 1');

    const shown = await command('show', String(id));
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain(`webhook-id  ${eventId}`);
    expect(shown.stdout).toMatch(/500 .*تعذّر\ufffd\[2J الحفظ/u);
    expect(shown.stdout).not.toContain('\u001b');
    expect(shown.stdout.trimEnd().split('\n').at(-1)).toBe(receiver.received[0].raw);

    receiver.answer([], 200);
    const replayed = await command('replay', String(id));
    expect(replayed).toMatchObject({ code: 0, stdout: expect.stringContaining('1 to be sent') });
    await receiver.waitFor(({ length }) => length === 2);
    const [first, second] = receiver.received;
    expect(second.raw).toBe(first.raw);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    await settled();
  });

  it('leaves a revision alone that was overtaken, says so, and sends it when told to', async () => {
    const documentId = await publish('نسخة أولى');
    const [{ id }] = await settled();
    const data = { lede: 'نسخة ثانية.' };
    await newsroom.strapi.documents(ARTICLE).update({ documentId, data, status: 'published' });
    await settled();
    const before = receiver.received.length;
    const left = await command('replay', String(id));
    expect(left.code).toBe(1);
    expect(left.stdout).toMatch(new RegExp(`1 تُركت .*newer revision.*: ${id}\n`));
    const forced = await command('replay', String(id), '--force');
    expect(forced.code).toBe(0);
    await receiver.waitFor(({ length }) => length === before + 1);
    await settled();
  });

  it(`sends ${MANY} again, showing how far it is`, async () => {
    receiver.answer([], 200);
    const { strapi } = newsroom;
    const since = new Date().toISOString();
    await strapi.db.transaction(async () => {
      for (let count = 0; count < MANY; count++) await publish(`خبر ${count}`);
    });
    await receiver.waitFor(({ length }) => length >= MANY, 60_000);
    await desk.until(`endpoint=${endpoint}&status=pending`, ({ length }) => length === 0);
    const before = receiver.received.length;
    const { code, stdout, stderr } = await command('replay', '--since', since);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/^210 /) });
    expect(stderr).toContain('replay 95 % (200/210)\n');
    expect(stderr).toContain('replay 100 % (210/210)\n');
    await receiver.waitFor(({ length }) => length >= before + MANY, 60_000);
  });

  it('shows how the endpoints are, and nothing secret of them', async () => {
    const { code, stdout } = await command('endpoints');
    expect(code).toBe(0);
    const { host } = new URL(receiver.url);
    expect(stdout).toMatch(new RegExp(`\n${endpoint} +on +0 +2\\d\\d +\\d+ .* ${host}  شريك\n$`));
    expect(stdout).not.toMatch(/secret|token|hidden|hook/);
  });

  it('a story that intake publishes is sent too, and its permalink printed', async () => {
    const { code, stdout } = await runCommand('intake', folder, [STORY, '--publish']);
    expect(code).toBe(0);
    const [, documentId = ''] = /id {2}(\S+)/.exec(stdout) ?? [];
    const [, shortId = ''] = /shortId {2}(\S+)/.exec(stdout) ?? [];
    expect(stdout).toMatch(new RegExp(`القارئ • reader {2}http://\\S+/s/${shortId}\n`));
    await receiver.waitFor(
      (all) =>
        all.some(
          ({ body }) => body.event === 'entry.publish' && body.entry?.documentId === documentId,
        ),
      60_000,
    );
  });

  it.each([
    [['show', '999999'], /لا يوجد تسليم رقمه 999999 • there is no delivery 999999/],
    [['replay', '999999'], /there is no delivery 999999/],
    [['list', '--status', 'lost'], /"lost" is invalid, expected pending, succeeded/],
  ])('%j is refused in both languages, with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await command(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^✗ .*\p{Script=Arabic}.* • /u);
  });
}
