import fs from 'node:fs';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { signIn } from '../support/administrator';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { request } from '../support/http';

jest.setTimeout(120_000);

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WINDOWS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];
/** What the front page may weigh over the wire without its pictures. */
const MOST_BYTES = 60 * 1024;

interface Findings {
  readonly violations: readonly { readonly id: string }[];
}

describe('the pages for readers in a browser', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let story: { shortId: string; headline: string; documentId: string };

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([
      startNewsroom({ SEED_SAMPLES: 'true' }),
      launchBrowser(),
    ]);
    const token = await signIn(newsroom);
    const body = { headline: 'انقطاع الكهرباء عن أحياء في عمّان بعد عطل في محطة تحويل' };
    const text = { lede: 'قالت شركة الكهرباء الأردنية إن التيار انقطع.', body: 'وبدأ الإصلاح.' };
    const rest = { kicker: '', dateline: 'عمّان', caption: '', sources: ['reuters'] };
    const answer = await request<{ data: { shortId: string; documentId: string } }>(
      newsroom,
      '/ajil/desk/articles',
      { method: 'POST', token, body: { ...body, ...text, ...rest, urgency: 'alert' } },
    );
    if (answer.status >= 300) throw new Error(`HTTP ${answer.status}`);
    story = { ...answer.body.data, ...body };
    context = await openWindow(browser);
    page = await context.newPage();
    // The stream is another part's business: here it says nothing.
    await context.route('**/live', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: 'retry: 60000\n\n' }),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const open = (path: string) => page.goto(newsroom.url + path);

  it('have no barrier that axe knows and fit into their window, light and dark', async () => {
    const refused = `/search?q=${'a'.repeat(300)}`;
    const paths = [
      ...['/', `/s/${story.shortId}`, '/country/JO', '/search?q=عمّان', refused],
      '/no-such-page',
    ];
    const plain = await browser.newContext({ bypassCSP: true });
    const tab = await plain.newPage();
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      for (const size of WINDOWS) {
        await tab.setViewportSize(size);
        for (const path of paths) {
          await tab.goto(newsroom.url + path);
          await tab.addScriptTag({ content: AXE });
          const { violations } = await tab.evaluate<Findings>('axe.run(document)');
          const where = `${path} ${colorScheme} ${size.width}`;
          found.push(...violations.map(({ id }) => `${where}: ${id}`));
          const surplus = await tab.evaluate<number>(
            'document.documentElement.scrollWidth - window.innerWidth',
          );
          if (surplus > 0) found.push(`${where}: ${surplus} pixels too wide`);
        }
      }
    }
    await plain.close();
    expect(found).toEqual([]);
  });

  it('begin with at most 60 KB, pictures aside', async () => {
    const urls = new Set<string>();
    page.on('request', (asked) => {
      if (asked.resourceType() === 'image' || asked.url().endsWith('/live')) return;
      urls.add(asked.url());
    });
    await open('/');
    await page
      .locator('.card time', { hasText: /الآن|قبل/ })
      .first()
      .waitFor();
    page.removeAllListeners('request');
    expect(urls.size).toBeGreaterThanOrEqual(3);
    // As the newsroom sends them, without a proxy that compresses.
    const sizes = await Promise.all(
      [...urls].map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.info(`front page: ${total} bytes in ${sizes.length} answers`);
    expect(total).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('are complete without a script', async () => {
    const silent = await browser.newContext({ javaScriptEnabled: false });
    const tab = await silent.newPage();
    await tab.goto(newsroom.url);
    await tab.locator('.card').getByRole('link', { name: story.headline }).first().click();
    expect(await tab.locator('h1').innerText()).toBe(story.headline);
    expect(await tab.locator('.byline time').innerText()).toMatch(/\d{4}/);
    await tab.getByRole('searchbox').fill('عمان');
    await tab.keyboard.press('Enter');
    await tab.locator('mark').first().waitFor();
    await silent.close();
  });

  it('say on paper at which hour, in dark ink, without what cannot be pressed there', async () => {
    const tab = await context.newPage();
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.goto(`${newsroom.url}/s/${story.shortId}`);
    // Its own text has no size there, so it counts as hidden.
    await tab.locator('.byline time[title]').waitFor({ state: 'attached' });
    const said = await tab.evaluate<string>(
      `getComputedStyle(document.querySelector('.byline time'), '::after').content`,
    );
    expect(said).toMatch(/20\d\d.*\d:\d\d/);
    const ink = await tab.evaluate<string>(
      `getComputedStyle(document.querySelector('.masthead-name a')).color`,
    );
    expect(ink).toBe('rgb(165, 14, 24)');
    for (const hidden of ['.search', '.breaking', '.footer', '.copy-link']) {
      expect(await tab.locator(hidden).isVisible()).toBe(false);
    }
    await tab.close();
  });

  it('say when, copy the short link and let «عاجل» go by itself', async () => {
    await open(`/s/${story.shortId}`);
    await page.locator('.byline time', { hasText: /الآن|قبل/ }).waitFor();
    await page.getByRole('button', { name: 'نسخ الرابط' }).click();
    await page.getByRole('button', { name: 'نُسخ الرابط' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(`${newsroom.url}/s/${story.shortId}`);
    await photograph(page, 'reader-story');
    await page.locator('.badge-breaking').waitFor();
    await page.evaluate(
      `document.querySelector('.badge-breaking').dataset.until = '2020-01-01T00:00:00Z'`,
    );
    await page.locator('.badge-breaking').waitFor({ state: 'detached' });
  });

  it('put a story that breaks into the strip, and take one out that is withdrawn', async () => {
    const tab = await context.newPage();
    const headline = 'وصول أولى سفن المساعدات إلى ميناء العقبة';
    const event = (type: string, data: object) =>
      `event: ${type}\ndata: ${JSON.stringify({ seq: 1, type, at: '', story: data })}\n\n`;
    const events = [
      event('article.published', {
        ...{ documentId: 'new', shortId: 'abcd2345', headline, language: 'ar' },
        ...{ urgency: { rank: 1 }, breakingUntil: '2999-01-01T00:00:00Z' },
      }),
      event('article.killed', { documentId: story.documentId, shortId: story.shortId }),
    ];
    await tab.route('**/live', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `retry: 60000\n\n${events.join('')}`,
      }),
    );
    await tab.goto(`${newsroom.url}/s/${story.shortId}`);
    await tab.locator('#breaking').getByRole('link', { name: headline }).waitFor();
    await tab.getByRole('button', { name: 'سُحب هذا الخبر' }).waitFor();
    await tab.close();
  });

  it('look as in the documentation', async () => {
    await open('/');
    await photograph(page, 'reader-front');
    await page.setViewportSize(WINDOWS[1]!);
    await photograph(page, 'reader-telephone');
  });
});
