import type { Browser, Page } from 'playwright-core';

import { signIn } from '../support/administrator';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { latinWords, textsOf } from '../support/browser/latin-words';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { addColleague } from '../support/colleagues';

jest.setTimeout(180_000);

const CHIEF = { firstname: 'Maryam', lastname: 'Nassar', email: 'maryam@newsroom.example' };
const TYPES = 'content-manager/collection-types';
const SCREENS = [
  ...['', 'breaking-news', 'deliveries', 'deliveries/endpoints', 'entities', 'long-work'],
  `${TYPES}/api::article.article`,
  `${TYPES}/api::article.article/create`,
  `${TYPES}/api::story.story`,
  ...['plugins/upload', 'settings/long-work', 'me'],
];
/** What Strapi has written into its components, and what we put in its place. */
const FIXED = { en: 'Notifications alt+T', ar: 'الإشعارات (Alt+T)' };
/** The languages of the panel by their own names, and the names of this newsroom's people and roles. */
const IN_ARABIC_ANYWHERE = /^(?:العربية|رئيس تحرير|عاجل)$/;

/** That the choice was saved, said in the language of that moment, stays for a while. */
const NOTICE = '[data-sonner-toast]';

describe('the language of the panel', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    const chief = await addColleague(newsroom, await signIn(newsroom), 'ajil-chief', CHIEF);
    page = await (await openWindow(browser)).newPage();
    complaints = watchMessages(page);
    await new LoginPage(page, newsroom.url).logIn(chief);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  /** As a link of the panel does: the page is not loaded anew. */
  const go = async (screen: string) => {
    await page.evaluate((address) => {
      window.history.pushState({}, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, `/admin/${screen}`);
    await page.locator('main').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const choose = async (name: string) => {
    await go('me');
    await page.locator('[role=combobox][name=preferedLanguage]').click();
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByRole('button', { name: /^(?:حفظ|Save)$/ }).click();
  };
  const walk = async (isForeign: (text: string) => boolean) => {
    const found: string[] = [];
    for (const screen of SCREENS) {
      await go(screen);
      const texts = await textsOf(page, ['td', NOTICE]);
      found.push(...texts.filter(isForeign).map((text) => `${screen}: ${text.slice(0, 120)}`));
    }
    return found;
  };
  const hasFixed = (language: 'en' | 'ar') =>
    page.locator(`[aria-label="${FIXED[language]}"]`).first().waitFor({ state: 'attached' });

  it('turns into English at once, also where Strapi has no messages', async () => {
    await go('me');
    await hasFixed('ar');
    await choose('English');
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    await hasFixed('en');
    const isArabic = (text: string) => /[\u0600-\u06ff]/.test(text);
    expect(await walk((text) => isArabic(text) && !IN_ARABIC_ANYWHERE.test(text))).toEqual([]);
  });

  it('turns back into Arabic at once', async () => {
    await choose('العربية');
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await hasFixed('ar');
    const isName = (text: string) => /Maryam|Nassar|^MN?$/.test(text);
    expect(await walk((text) => latinWords(text).length > 0 && !isName(text))).toEqual([]);
  });

  it('needs no reload for it, and nothing crashes', async () => {
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
