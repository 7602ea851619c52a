import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

import { signIn } from '../support/administrator';
import { seriousFindings } from '../support/browser/accessibility';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { latinWords, textsOf } from '../support/browser/latin-words';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { COPIED_STORY } from '../support/browser/stories';
import { request } from '../support/http';

jest.setTimeout(240_000);

const TYPES = 'content-manager/collection-types';
/** Our own pages, which answer for themselves in everything. */
const OUR_PAGES = [
  ...['', 'breaking-news', 'deliveries', 'deliveries/endpoints'],
  ...['entities', 'long-work'],
];
/**
 * Where an editor or a chief goes. Left out are the pages on which an administrator connects other
 * systems (tokens, providers of logins, e-mail): what they show is the vocabulary of those.
 */
const SCREENS = [
  ...OUR_PAGES,
  `${TYPES}/api::article.article`,
  `${TYPES}/api::article.article/create`,
  `${TYPES}/api::article.article/ARTICLE`,
  `${TYPES}/api::article.article/configurations/list`,
  `${TYPES}/api::article.article/configurations/edit`,
  `${TYPES}/api::entity.entity`,
  `${TYPES}/api::entity.entity/create`,
  `${TYPES}/api::source.source`,
  `${TYPES}/api::source.source/create`,
  `${TYPES}/api::story.story`,
  `${TYPES}/api::story.story/create`,
  `${TYPES}/api::urgency-level.urgency-level`,
  `${TYPES}/api::urgency-level.urgency-level/create`,
  'plugins/upload',
  'me',
  'settings/media-library',
  'settings/roles',
  'settings/roles/1',
  'settings/users',
  'settings/webhooks',
  'settings/webhooks/create',
  'no-such-page',
];
/** Strapi's own direction is left to right: here only what we add has to be looked at. */
const IN_ENGLISH = [
  ...OUR_PAGES,
  `${TYPES}/api::article.article`,
  `${TYPES}/api::article.article/ARTICLE`,
];
/** Lists whose rows hold names in English: what people wrote. */
const ENGLISH_ROWS = [`${TYPES}/api::entity.entity`, `${TYPES}/api::source.source`];
const DESK = { width: 1366, height: 768 };
const TELEPHONE = { width: 390, height: 844 };

describe('the panel, walked through', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let page: Page;
  let article: string;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    const { headline, lede, body } = COPIED_STORY;
    const made = await request<{ data: { documentId: string } }>(newsroom, '/ajil/desk/articles', {
      method: 'POST',
      token: await signIn(newsroom),
      body: {
        ...{ kicker: '', dateline: '', caption: '', sources: ['reuters'] },
        ...{ headline, lede, body, urgency: 'alert' },
      },
    });
    article = made.body.data.documentId;
    page = await (await openWindow(browser)).newPage();
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const open = async (screen: string) => {
    await page.setViewportSize(DESK);
    await page.goto(`${newsroom.url}/admin/${screen.replace('ARTICLE', article)}`);
    await page.waitForLoadState('networkidle');
    await page.locator('main').first().waitFor();
  };
  const englishOf = async (screen: string) => {
    const texts = await textsOf(page, ENGLISH_ROWS.includes(screen) ? ['td'] : []);
    return texts
      .filter((text) => latinWords(text).length > 0)
      .map((text) => `${screen}: ${text.slice(0, 120)}`);
  };
  /** How many pixels of the page lie beside the window, at both sizes. */
  const overflowOf = async (screen: string) => {
    const found: string[] = [];
    for (const size of [DESK, TELEPHONE]) {
      await page.setViewportSize(size);
      const beside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beside > 0) found.push(`${screen} at ${size.width}: ${beside} px`);
    }
    return found;
  };

  it('is Arabic before anybody has logged in', async () => {
    await open('auth/login');
    expect(await englishOf('auth/login')).toEqual([]);
    await new LoginPage(page, newsroom.url).logIn({
      email: 'editor@newsroom.example',
      password: 'Kalima-Sirr-2026',
    });
  });

  it('shows no English word and no page wider than its window', async () => {
    const english: string[] = [];
    const tooWide: string[] = [];
    for (const screen of SCREENS) {
      await open(screen);
      english.push(...(await englishOf(screen)));
      tooWide.push(...(await overflowOf(screen)));
    }
    expect({ english, tooWide }).toEqual({ english: [], tooWide: [] });
  });

  it('shows no English word while a picture is uploaded', async () => {
    await open('plugins/upload');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'إضافة ملفات' }).first().click();
    const buffer = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#b00' },
    })
      .png()
      .toBuffer();
    await (await chooser).setFiles({ name: 'jisr-1.png', mimeType: 'image/png', buffer });
    // Beside the list, a dialog tells how far it is, by the same name.
    const card = page.locator('main').getByText('jisr-1.png').first();
    await card.waitFor();
    expect(await englishOf('upload')).toEqual([]);
    await card.click();
    await page.getByText('معلومات الملف', { exact: true }).first().waitFor();
    expect(await englishOf('a picture')).toEqual([]);
    // From right to left, what slides in at the end of a line comes from the left.
    const drawer = page.getByRole('dialog').filter({ hasText: 'معلومات الملف' });
    await page.waitForFunction(
      (element) => element!.getBoundingClientRect().left === 0,
      await drawer.elementHandle(),
    );
  });

  it('has nothing on our pages that keeps people with disabilities out', async () => {
    const findings: string[] = [];
    for (const screen of [...OUR_PAGES, `${TYPES}/api::article.article/ARTICLE`]) {
      await open(screen);
      const part = screen.startsWith(TYPES) ? '[data-desk=tags]' : 'main';
      findings.push(...(await seriousFindings(page, part)).map((one) => `${screen}: ${one}`));
    }
    expect(findings).toEqual([]);
  });

  it('fits its window from left to right too, where somebody chose English', async () => {
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
    const tooWide: string[] = [];
    for (const screen of IN_ENGLISH) {
      await open(screen);
      tooWide.push(...(await overflowOf(screen)));
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
    expect(tooWide).toEqual([]);
  });
});
