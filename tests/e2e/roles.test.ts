import type { Browser, BrowserContext, Page } from 'playwright-core';

import { ArticleForm } from '../support/browser/article-form';
import { BreakingPage } from '../support/browser/breaking-page';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { COPIED_STORY, WATER_STORY } from '../support/browser/stories';
import { TagsPanel } from '../support/browser/tags-panel';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { signIn } from '../support/administrator';
import { addColleague, type Colleague } from '../support/colleagues';
import { request } from '../support/http';

jest.setTimeout(120_000);

const CORRESPONDENT = { firstname: 'سامي', lastname: 'عيسى', email: 'sami@newsroom.example' };
const CHIEF = { firstname: 'مريم', lastname: 'نصار', email: 'maryam@newsroom.example' };

describe('the panel of a role', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let windows: BrowserContext[];
  let correspondent: Colleague;
  let complaints: Complaints;
  let page: Page;
  let chiefsPage: Page;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    windows = await Promise.all([openWindow(browser), openWindow(browser)]);
    [page, chiefsPage] = await Promise.all(windows.map((window) => window.newPage()));
    complaints = watchMessages(page);
    const administrator = await signIn(newsroom);
    const add = (role: string, person: typeof CHIEF) =>
      addColleague(newsroom, administrator, role, person);
    correspondent = await add('ajil-correspondent', CORRESPONDENT);
    const chief = await add('ajil-chief', CHIEF);
    await new LoginPage(page, newsroom.url).logIn(correspondent);
    await new LoginPage(chiefsPage, newsroom.url).logIn(chief);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const button = (of: Page, name: string) => of.getByRole('button', { name, exact: true });

  it('lets a correspondent write a draft, with nothing to publish or delete it', async () => {
    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    await form.headline().fill(WATER_STORY.headline);
    await form.lede().fill(`${WATER_STORY.lede} وشارك ${WATER_STORY.unknownName}.`);
    await new TagsPanel(page).name('country:TR').waitFor();
    await button(page, 'حفظ').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await form.headline().waitFor();
    await page.waitForLoadState('networkidle');
    // The buttons come when the browser is idle.
    await button(page, 'حفظ').waitFor();

    expect(await button(page, 'نشر').count()).toBe(0);
    expect(await page.getByText(WATER_STORY.unknownName).count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: /^كيان جديد/ }).count()).toBe(0);
    await photograph(page, 'role-correspondent');
    expect(await button(page, 'إجراءات أخرى').count()).toBe(0);
    // Strapi draws the menu of the page without anything in it, switched off.
    expect(await button(page, 'المزيد').first().isDisabled()).toBe(true);
  });

  it('has «خبر عاجل» save a draft for a correspondent, and publish nothing', async () => {
    const breaking = new BreakingPage(page);
    await page.getByRole('link', { name: /^خبر عاجل/ }).click();
    await breaking.pasteBox().fill(COPIED_STORY.text);
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name=headline]')?.value !== '',
    );
    expect(await button(page, 'انشر').count()).toBe(0);
    await photograph(page, 'breaking-correspondent');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'حُفظت المسودة' }).waitFor();
    const { body } = await request<{ data: unknown[] }>(newsroom, '/api/articles');
    expect(body.data).toEqual([]);
  });

  it('shows a correspondent neither settings nor what only a chief changes', async () => {
    await page.goto(`${newsroom.url}/admin/settings`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const links = (await page.getByRole('link').allInnerTexts()).join('\n');
    expect(links).toContain('نظرة عامة');
    expect(links).not.toMatch(/المستخدمون|الأدوار|خطافات الويب|مفاتيح/);
    await page.goto(`${newsroom.url}/admin/content-manager/collection-types/api::entity.entity`);
    await page.getByRole('heading', { level: 1, name: 'الكيانات' }).waitFor();
    expect(await page.getByRole('link', { name: 'جديد', exact: true }).count()).toBe(0);
  });

  it('shows a chief all of it', async () => {
    const form = new ArticleForm(chiefsPage, newsroom.url);
    await form.openNew();
    await button(chiefsPage, 'نشر').waitFor();
    await chiefsPage.goto(
      `${newsroom.url}/admin/content-manager/collection-types/api::urgency-level.urgency-level`,
    );
    await chiefsPage.getByRole('link', { name: 'جديد', exact: true }).first().waitFor();
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
