import type { Browser, BrowserContext, Page } from 'playwright-core';

import { ArticleForm } from '../support/browser/article-form';
import { BreakingPage } from '../support/browser/breaking-page';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { FirstAdministratorPage } from '../support/browser/first-administrator-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { WATER_STORY } from '../support/browser/stories';
import { TextPanel } from '../support/browser/text-panel';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { request } from '../support/http';

jest.setTimeout(120_000);

const EDITOR = {
  firstname: 'ليلى',
  lastname: 'حداد',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** Longer than a pause in typing, after which the browser keeps what is typed. */
const PAUSE_MS = 700;

describe('what was typed and not saved', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let page: Page;
  let form: ArticleForm;
  let panel: TextPanel;
  let breaking: BreakingPage;
  let complaints: Complaints;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    window = await openWindow(browser);
    page = await window.newPage();
    // Leaving a page with unsaved text asks; this editor's browser was closed by somebody else.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    complaints = watchMessages(page);
    form = new ArticleForm(page, newsroom.url);
    panel = new TextPanel(page);
    breaking = new BreakingPage(page);
    const registration = new FirstAdministratorPage(page, newsroom.url);
    await registration.open();
    await registration.register(EDITOR);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const save = () => page.getByRole('button', { name: 'حفظ', exact: true });
  const pause = () => page.waitForTimeout(PAUSE_MS);

  it('comes back into a new article after the page was closed', async () => {
    await form.openNew();
    await form.headline().fill(WATER_STORY.headline);
    await form.lede().fill(WATER_STORY.lede);
    await form.pasteBody(WATER_STORY.body);
    await form.chooseUrgency('عاجل');
    await pause();
    await form.openNew();
    expect(await form.headline().inputValue()).toBe('');
    await panel.kept().waitFor();
    await photograph(page, 'kept-text');
    await panel.restore();
    expect(await form.headline().inputValue()).toBe(WATER_STORY.headline);
    expect(await form.lede().inputValue()).toBe(WATER_STORY.lede);
    expect(await form.body().innerText()).toContain(WATER_STORY.body.split('\n')[0]);
    await page.getByRole('button', { name: 'عاجل', exact: true }).first().waitFor();
  });

  it('is not offered again once it is saved', async () => {
    await save().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await form.headline().waitFor();
    await pause();
    await form.openNew();
    await pause();
    expect(await panel.kept().count()).toBe(0);
    await page.goBack();
    await form.headline().waitFor();
    await pause();
    expect(await panel.kept().count()).toBe(0);
  });

  it('stays in the form when the connection is lost, and can be saved when it is back', async () => {
    await form.lede().fill('نص كُتب والاتصال مقطوع.');
    await window.setOffline(true);
    await save().click();
    await panel.cut().waitFor();
    await pause();
    expect(await form.lede().inputValue()).toBe('نص كُتب والاتصال مقطوع.');
    expect(await save().isEnabled()).toBe(true);
    await photograph(page, 'connection-lost');

    await window.setOffline(false);
    await save().click();
    await panel.cut().waitFor({ state: 'detached' });
    await page.reload();
    await form.headline().waitFor();
    expect(await form.lede().inputValue()).toBe('نص كُتب والاتصال مقطوع.');
  });

  it('comes back after a reload without a connection between', async () => {
    await form.lede().fill('نص لم يصل إلى الخادم.');
    await pause();
    await page.reload();
    await form.headline().waitFor();
    await panel.kept().waitFor();
    expect(await form.lede().inputValue()).toBe('نص كُتب والاتصال مقطوع.');
    await panel.restore();
    expect(await form.lede().inputValue()).toBe('نص لم يصل إلى الخادم.');
  });

  it('comes back on «خبر عاجل»', async () => {
    await page.goto(`${newsroom.url}/admin/breaking-news`);
    await breaking.field('headline').fill('عنوان كُتب قبل إعادة التحميل');
    await breaking.text('lede').fill('مقدمة كُتبت قبل إعادة التحميل.');
    await pause();
    await page.reload();
    await breaking.pasteBox().waitFor();
    expect(await breaking.field('headline').inputValue()).toBe('');
    await panel.kept().waitFor();
    await photograph(page, 'breaking-kept');
    await panel.restore();
    expect(await breaking.field('headline').inputValue()).toBe('عنوان كُتب قبل إعادة التحميل');
    expect(await breaking.text('lede').inputValue()).toBe('مقدمة كُتبت قبل إعادة التحميل.');
    await page.keyboard.press('Control+Enter');
    await breaking.published().waitFor();
    await page.reload();
    await breaking.pasteBox().waitFor();
    await pause();
    expect(await panel.kept().count()).toBe(0);
    const { body } = await request<{ data: { headline: string }[] }>(newsroom, '/api/articles');
    expect(body.data.map(({ headline }) => headline)).toEqual(['عنوان كُتب قبل إعادة التحميل']);
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
