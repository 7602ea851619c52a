import http from 'node:http';
import type { AddressInfo } from 'node:net';
import fs from 'node:fs';
import path from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { signIn } from '../support/administrator';
import { launchBrowser } from '../support/browser/browser';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { request } from '../support/http';

jest.setTimeout(120_000);

const ARTICLES = '/content-manager/collection-types/api::article.article';
const PICTURES = path.resolve(
  __dirname,
  '../..',
  process.env.UPDATE ? 'docs/screenshots' : '.tmp/screenshots',
);
const FIRST = 'زلزال بقوة 6.8 درجات يضرب سواحل اليابان وتحذير من أمواج مدّ';
const SECOND = 'العراق يعلن فتح معبر حدودي جديد مع الأردن';
const HOSTILE = 'خبر <img src=x onerror="document.title=1"> عاجل';

describe('<ajil-ticker> on somebody else’s page', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let site: http.Server;
  let siteUrl = '';
  let session = '';
  const windows: BrowserContext[] = [];

  beforeAll(async () => {
    // Two streams from an address: what comes after has to poll.
    [newsroom, browser] = await Promise.all([
      startNewsroom({ LIVE_PER_ADDRESS: '2' }),
      launchBrowser(),
    ]);
    session = await signIn(newsroom);
    // A page that lets nothing in but the newsroom, and no styles of anybody.
    site = http.createServer(({ url }, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; script-src ${newsroom.url}; connect-src ${newsroom.url}; img-src data:`,
      );
      response.end(
        `<!doctype html><html lang="ar" dir="rtl"><title>صحيفة أخرى</title>
         <link rel="icon" href="data:,">
         <script src="${newsroom.url}/ajil-ticker.js" type="module"></script>
         <ajil-ticker ${decodeURIComponent(url?.split('?')[1] ?? '')}></ajil-ticker>`,
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await publish(FIRST, 'ضرب زلزال سواحل اليابان.');
  });

  afterEach(async () => {
    for (const window of windows.splice(0)) await window.close();
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
    site?.close();
  });

  async function publish(headline: string, lede = 'نص الخبر.'): Promise<string> {
    const body = { headline, lede, urgency: { set: [{ id: await levelId() }] } };
    const created = await request<{ data: { documentId: string } }>(newsroom, ARTICLES, {
      ...{ method: 'POST', token: session, body },
    });
    const { documentId } = created.body.data;
    const path = `${ARTICLES}/${documentId}/actions/publish`;
    const { status } = await request(newsroom, path, {
      ...{ method: 'POST', token: session, body: { headline, lede } },
    });
    expect(status).toBe(200);
    return documentId;
  }

  async function levelId(): Promise<number> {
    const { body } = await request<{ data: { id: number }[] }>(
      newsroom,
      '/api/urgency-levels?filters[code][$eq]=alert',
    );
    return body.data[0].id;
  }

  async function open(
    url: string,
    { motion = 'reduce', colours = 'light', viewport = { width: 1366, height: 768 } } = {},
  ): Promise<{ page: Page; complaints: readonly string[]; answers: readonly string[] }> {
    const window = await browser.newContext({
      viewport,
      reducedMotion: motion as 'reduce' | 'no-preference',
      colorScheme: colours as 'light' | 'dark',
    });
    window.setDefaultTimeout(20_000);
    windows.push(window);
    const page = await window.newPage();
    await page.clock.install();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const answers: string[] = [];
    page.on('response', (answer) => {
      answers.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
    });
    await page.goto(url);
    return { page, complaints, answers };
  }

  it('shows what is breaking, then what breaks, and removes what is taken down', async () => {
    const { page, complaints } = await open(siteUrl);
    const link = page.getByRole('link', { name: FIRST });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/\/s\/\w+$/);
    const region = page.getByRole('region', { name: 'شريط الأخبار العاجلة' });
    expect(await region.getAttribute('dir')).toBe('rtl');
    expect(await region.locator('.badge').textContent()).toBe('عاجل');
    const hostile = await publish(HOSTILE);
    // As text: nothing in it became an element.
    await page.getByRole('link', { name: HOSTILE }).waitFor();
    expect(await page.locator('ajil-ticker img').count()).toBe(0);
    expect(await page.locator('.news').textContent()).toBe(`عاجل: ${HOSTILE}`);
    await request(newsroom, `${ARTICLES}/${hostile}/actions/unpublish`, {
      ...{ method: 'POST', token: session, body: {} },
    });
    await page.getByRole('link', { name: HOSTILE }).waitFor({ state: 'detached' });
    expect(await page.title()).toBe('صحيفة أخرى');
    expect(complaints).toEqual([]);
  });

  it('lets the badge leave by itself when the time of the story is over', async () => {
    const { page } = await open(siteUrl);
    await page.getByRole('link', { name: FIRST }).waitFor();
    // Nothing comes from the newsroom: for it the story is breaking still.
    await page.context().setOffline(true);
    await page.clock.fastForward('48:00:00');
    await page.getByRole('region').waitFor({ state: 'hidden' });
    expect(await page.locator('.badge').isVisible()).toBe(false);
  });

  it('turns from story to story until it is paused, with the keyboard too', async () => {
    const second = await publish(SECOND, 'أعلن العراق فتح معبر مع الأردن.');
    const { page } = await open(siteUrl, { motion: 'no-preference' });
    const shown = async () => (await page.locator('li:visible').allTextContents()).join();
    await page.getByRole('link', { name: SECOND }).waitFor();
    expect(await shown()).toBe(SECOND);
    await page.clock.runFor(7_000);
    expect(await shown()).toBe(FIRST);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('ajil-ticker');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'استئناف الحركة' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const paused = await shown();
    await page.clock.runFor(30_000);
    expect(await shown()).toBe(paused);
    await page.getByRole('button').press('Enter');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.clock.runFor(7_000);
    expect(await shown()).not.toBe(paused);
    await request(newsroom, `${ARTICLES}/${second}/actions/unpublish`, {
      ...{ method: 'POST', token: session, body: {} },
    });
  });

  it('polls where the stream is refused, and keeps to its filters', async () => {
    const holders = await Promise.all([open(siteUrl), open(siteUrl)]);
    for (const { page } of holders) await page.getByRole('link', { name: FIRST }).waitFor();
    const { page, answers } = await open(`${siteUrl}/?country="IQ"`);
    while (!answers.includes('200 /live/after')) await page.waitForTimeout(50);
    expect(answers).toContain('429 /live');
    expect(await page.getByRole('link').count()).toBe(0);
    await publish(SECOND, 'أعلن العراق فتح معبر مع الأردن.');
    // The browser has the list of a moment ago in its own cache, so one more look may be needed.
    const second = page.getByRole('link', { name: SECOND });
    while ((await second.count()) === 0) {
      await page.clock.runFor(13_000);
      await page.waitForTimeout(200);
    }
    expect(await page.getByRole('link').count()).toBe(1);
  });

  it('is shown on a page of its own, on a desk and on a telephone', async () => {
    for (const [name, colours, viewport] of [
      ['ticker', 'light', { width: 1366, height: 768 }],
      ['ticker-phone', 'dark', { width: 390, height: 844 }],
    ] as const) {
      const address = `${newsroom.url}/ajil-ticker.html`;
      const { page, complaints } = await open(address, { colours, viewport });
      await page.getByRole('link', { name: SECOND }).waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(viewport.width);
      await page.evaluate(axeSource());
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0].html]);
      });
      expect(violations).toEqual([]);
      fs.mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
      expect(complaints).toEqual([]);
    }
  });
});

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

function axeSource(): string {
  return fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
}
