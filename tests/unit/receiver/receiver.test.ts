import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import os from 'node:os';

import { makeSecret } from '../../../src/delivery/secret';
import { signatureHeaders } from '../../../src/delivery/signature';
import { finish, startCommand } from '../../support/command';

const SECRET = makeSecret(() => Buffer.alloc(32, 7));
const BODY = JSON.stringify({
  event: 'article.published',
  entry: { documentId: 'izp6gcrvjaqae7825f20khvg', headline: 'هدوء في\u001b[2J طرابلس' },
});
/** A process has to start, and other things may be at work. */
const LIMIT_MS = 60_000;

const receivers: ChildProcess[] = [];
afterEach(async () => {
  for (const child of receivers.splice(0)) {
    if (child.exitCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
});

/** `npm run receiver` as a process, on a port that the system chooses. */
async function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = startCommand('receiver', os.tmpdir(), ['--port', '0', ...args], env);
  receivers.push(child);
  let output = '';
  const printed = async (pattern: RegExp) => {
    for (const deadline = Date.now() + LIMIT_MS; !pattern.test(output);) {
      if (Date.now() > deadline || child.exitCode !== null) throw new Error(`got: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  }
  await printed(/127\.0\.0\.1:\d+/);
  const [url = ''] = /http:\S+/.exec(output) ?? [];
  return { child, url, output: () => output, printed };
}

async function post(url: string, id: string, secrets: readonly string[], now = Date.now()) {
  const headers = { ...signatureHeaders(id, BODY, now, secrets) };
  const response = await fetch(url, { method: 'POST', body: BODY, headers });
  return response.status;
}

it(
  'checks signatures, and tells a duplicate from a new event',
  async () => {
    const receiver = await start(['--secret', SECRET]);
    const other = makeSecret(() => Buffer.alloc(32, 8));
    expect(await post(receiver.url, 'evt_1', [SECRET])).toBe(200);
    expect(await post(receiver.url, 'evt_1', [SECRET])).toBe(200);
    expect(await post(receiver.url, 'evt_2', [other, SECRET])).toBe(200);
    expect(await post(receiver.url, 'evt_3', [other])).toBe(401);
    expect(await post(receiver.url, 'evt_3', [])).toBe(401);
    expect(await post(receiver.url, 'evt_3', [SECRET], Date.now() - 10 * 60_000)).toBe(401);
    await receiver.printed(/too old/);
    const lines = receiver.output().trimEnd().split('\n');
    expect(lines[0]).toMatch(/يفحص التواقيع • checks signatures/);
    const [verdicts, said] = [0, 1].map((odd) => lines.slice(1).filter((_, i) => i % 2 === odd));
    expect(verdicts.map((line) => line.slice(26))).toEqual([
      'genuine  new  evt_1  → 200',
      'genuine  duplicate  evt_1  → 200',
      'genuine  new  evt_2  → 200',
      'forged (No matching signature found)  new  evt_3  → 401',
      'forged (Missing required headers)  new  evt_3  → 401',
      'forged (Message timestamp too old)  new  evt_3  → 401',
    ]);
    expect(new Set(said)).toEqual(
      new Set(['  article.published  izp6gcrvjaqae7825f20khvg  هدوء في\ufffd[2J طرابلس']),
    );
    expect(receiver.output()).not.toContain(SECRET.slice(6));
    expect(receiver.output()).not.toMatch(/v1,/);
  },
  LIMIT_MS,
);

it(
  'answers as it is told, and what it refused is new when it comes again',
  async () => {
    const receiver = await start(['--answer', '503'], { WEBHOOK_SECRET: SECRET });
    expect(await post(receiver.url, 'evt_1', [SECRET])).toBe(503);
    expect(await post(receiver.url, 'evt_1', [SECRET])).toBe(503);
    expect(await post(receiver.url, 'evt_1', [])).toBe(401);
    await receiver.printed(/forged/);
    expect(receiver.output().match(/genuine {2}new {2}evt_1 {2}→ 503/g)).toHaveLength(2);
  },
  LIMIT_MS,
);

it(
  'checks nothing without a secret, says so, and ends when it is told to',
  async () => {
    const receiver = await start([], { WEBHOOK_SECRET: '' });
    expect(receiver.output()).toMatch(/بلا سر فلا يُفحص شيء • no secret: checks nothing/);
    expect(await post(receiver.url, 'evt_1', [])).toBe(200);
    expect((await fetch(receiver.url, { method: 'POST', body: 'ليس JSON' })).status).toBe(200);
    await receiver.printed(/unchecked {2}new {2}- {2}→ 200\n {2}ليس JSON\n/);
    const big = 'x'.repeat(3 * 1024 * 1024);
    const answer = await fetch(receiver.url, { method: 'POST', body: big }).catch(() => null);
    expect(answer?.status ?? 413).toBe(413);
    receiver.child.kill('SIGTERM');
    await once(receiver.child, 'exit');
    expect(receiver.child.exitCode).toBe(0);
  },
  LIMIT_MS,
);

it(
  'says that its port is taken, and which to take',
  async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    const args = ['--port', String(port)];
    const { code, stdout, stderr } = await finish(startCommand('receiver', os.tmpdir(), args));
    server.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^✗ المنفذ ${port} مشغول .* • port ${port} is taken .* --port ${port + 1}\n$`),
    );
  },
  LIMIT_MS,
);

it(
  'explains itself in Arabic and English',
  async () => {
    const { code, stdout } = await finish(startCommand('receiver', os.tmpdir(), ['--help']));
    expect(code).toBe(0);
    for (const option of ['--port', '--secret', '--answer']) {
      expect(stdout.match(new RegExp(`^ {2}${option} .*`, 'gm'))).toHaveLength(2);
    }
  },
  LIMIT_MS,
);
