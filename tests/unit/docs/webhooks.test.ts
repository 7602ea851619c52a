import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { NEWS_EVENTS } from '../../../src/delivery/event';
import { LONGEST_WAIT_MS } from '../../../src/delivery/retry-schedule';
import { makeSecret } from '../../../src/delivery/secret';
import { signatureHeaders } from '../../../src/delivery/signature';
import { DEFAULT_SETTINGS } from '../../../src/delivery/strapi/settings';
import { codeBlocks } from '../../support/code-blocks';

const ROOT = path.resolve(__dirname, '../../..');
const PAGE = 'docs/webhooks.md';
const page = fs.readFileSync(path.join(ROOT, PAGE), 'utf8');

const SECRET = makeSecret(() => Buffer.alloc(32, 5));
const OTHER = makeSecret(() => Buffer.alloc(32, 6));
const BODY = JSON.stringify({ event: 'article.published', entry: { headline: 'خبر 🚢 \u2028' } });
const MINUTE = 60_000;

/** A program that reads requests as JSON from stdin and prints the event of each, or null. */
interface Language {
  readonly name: string;
  readonly file: string;
  /** The whole program around the example. */
  readonly program: (example: string) => string;
  readonly run: readonly [command: string, ...args: string[]];
}

const NODE: Language = {
  name: 'Node',
  file: 'example.mjs',
  program: (example) => `${example}
import fs from 'node:fs';
const { requests, secret } = JSON.parse(fs.readFileSync(0, 'utf8'));
const events = requests.map(({ body, headers }) => {
  try { return readEvent(body, headers, secret).event; } catch { return null; }
});
console.log(JSON.stringify(events));`,
  run: [process.execPath],
};
const PYTHON: Language = {
  name: 'Python',
  file: 'example.py',
  program: (example) => `${example}
import json, sys
given = json.loads(sys.stdin.buffer.read())
events = []
for request in given["requests"]:
    try:
        events.append(read_event(request["body"].encode(), request["headers"], given["secret"])["event"])
    except Exception:
        events.append(None)
print(json.dumps(events))`,
  run: ['python3'],
};
const PHP: Language = {
  name: 'PHP',
  file: 'example.php',
  program: (example) => `<?php
error_reporting(E_ALL & ~E_WARNING); // The published library warns of half a signature, and then refuses it.
$autoload = getenv('COMPOSER_AUTOLOAD');
if ($autoload) require $autoload;
${example}
$given = json_decode(file_get_contents('php://stdin'), true);
$events = [];
foreach ($given['requests'] as $request) {
    try { $events[] = readEvent($request['body'], $request['headers'], $given['secret'])['event']; }
    catch (Throwable $error) { $events[] = null; }
}
echo json_encode($events);`,
  run: ['php'],
};

/** [language, what the example imports, whether that is on this machine] */
const examples = [
  example(NODE, 'js', 'standardwebhooks', () => true),
  example(PYTHON, 'python', 'standardwebhooks', () =>
    succeeds('python3', '-c', 'import standardwebhooks'),
  ),
  example(PYTHON, 'python', null, () => succeeds('python3', '--version')),
  example(PHP, 'php', 'StandardWebhooks', () =>
    succeeds('php', '-r', 'require getenv("COMPOSER_AUTOLOAD");'),
  ),
  example(PHP, 'php', null, () => succeeds('php', '--version')),
];
const runnable = examples.filter(({ isHere }) => isHere);
for (const { name, isHere } of examples) {
  if (!isHere) console.info(`skipped: the example for ${name} needs what is not on this machine`);
}

let folder: string;
beforeAll(() => {
  // In the project, so that the example finds the project's packages.
  fs.mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  folder = fs.mkdtempSync(path.join(ROOT, '.tmp', 'examples-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** [what is sent, whether it is genuine] */
const requests: [string, boolean, object][] = [
  ['a signed event', true, signed([SECRET])],
  ['an event signed with two secrets', true, signed([OTHER, SECRET])],
  ['an event of four minutes ago', true, signed([SECRET], -4 * MINUTE)],
  ['another body', false, { ...signed([SECRET]), body: `${BODY} ` }],
  ['another secret', false, signed([OTHER])],
  ['no signature', false, signed([])],
  ['no headers', false, { body: BODY, headers: {} }],
  ['an event of ten minutes ago', false, signed([SECRET], -10 * MINUTE)],
  ['an event of the future', false, signed([SECRET], 10 * MINUTE)],
  ['a signature of another version', false, changed((value) => value.replace('v1,', 'v2,'))],
  ['a signature that is cut off', false, changed((value) => value.slice(0, -2))],
  ['a signature that is no text of ours', false, changed(() => 'v1,\u00e9 v1 ,')],
];

it.each(runnable.map((one) => [one.name, one] as const))(
  'the example for %s knows what is genuine',
  (_name, { language, text }) => {
    const file = path.join(folder, language.file);
    fs.writeFileSync(file, language.program(text));
    const [command, ...args] = language.run;
    const input = JSON.stringify({ secret: SECRET, requests: requests.map(([, , sent]) => sent) });
    const { stdout, stderr } = spawnSync(command, [...args, file], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    const said = (JSON.parse(stdout) as unknown[]).map((event, i) => [requests[i]?.[0], event]);
    expect(said).toEqual(
      requests.map(([what, isGenuine]) => [what, isGenuine ? 'article.published' : null]),
    );
  },
);

it('has no other code than the examples that are tried', () => {
  const programs = codeBlocks(PAGE).filter(({ language }) => language !== 'json');
  expect(programs.map(({ text }) => text).sort()).toEqual(examples.map(({ text }) => text).sort());
});

it('names every event that Ajil adds', () => {
  for (const event of NEWS_EVENTS) expect(page).toContain(`| \`${event}\``);
});

it('says when a failed delivery is tried again, as it is set', () => {
  const { schedule, totalTimeoutMs } = DEFAULT_SETTINGS;
  const delays = schedule.delaysMs.map(spoken);
  const list = `${delays.slice(0, -1).join(', ')} and ${delays.at(-1)}`;
  expect(page).toContain(`tried again after ${list}, each ± ${schedule.jitter * 100} %`);
  expect(page).toContain(`no answer within ${spoken(totalTimeoutMs)}`);
  expect(page).toContain(`as long as you say, at most ${LONGEST_WAIT_MS / 3_600_000} hours`);
});

it('says when an endpoint rests and when it is switched off, as it is set', () => {
  const { health, payloadCapBytes, rotationMs } = DEFAULT_SETTINGS;
  expect(health).toMatchObject({ breakAfter: 5, disableAfterMs: 5 * 24 * 60 * MINUTE });
  expect(page).toContain(
    `After five failures in a row an endpoint rests, ${health.firstPauseMs / 1000} seconds at first and ${health.longestPauseMs / MINUTE} minutes at most`,
  );
  expect(page).toContain('After five days without one success it is switched off');
  expect(page).toContain(`A body above ${payloadCapBytes / 2 ** 20} MiB`);
  expect(page).toContain(`for ${rotationMs / 3_600_000} hours after a secret was rotated`);
});

/** The first block of a language that imports `library`, or none of a library. */
function example(
  language: Language,
  fence: string,
  library: string | null,
  isHere: () => boolean,
): { name: string; language: Language; text: string; isHere: boolean } {
  const published = /standardwebhooks/i;
  const block = codeBlocks(PAGE).find(
    (one) => one.language === fence && published.test(one.text) === (library !== null),
  );
  if (block === undefined) throw new Error(`${PAGE} has no example for ${fence} ${library ?? ''}`);
  const name = library === null ? language.name : `${language.name} with ${library}`;
  return { name, language, text: block.text, isHere: isHere() };
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: os.tmpdir(), stdio: 'ignore' }).status === 0;
}

function signed(secrets: readonly string[], offsetMs = 0) {
  return { body: BODY, headers: signatureHeaders('evt_1', BODY, Date.now() + offsetMs, secrets) };
}

function changed(change: (signature: string) => string): object {
  const { body, headers } = signed([SECRET]);
  const signature = change(headers['webhook-signature'] ?? '');
  return { body, headers: { ...headers, 'webhook-signature': signature } };
}

/** 300000 → `5 min` */
function spoken(ms: number): string {
  const units: [number, string][] = [
    [3_600_000, 'h'],
    [MINUTE, 'min'],
    [1000, 's'],
  ];
  const [size, unit] = units.find(([one]) => ms % one === 0) ?? [1, 'ms'];
  return `${ms / size} ${unit}`;
}
