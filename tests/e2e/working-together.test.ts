import type { Browser, BrowserContext, Page } from 'playwright-core';

import { signIn } from '../support/administrator';
import { ArticleForm } from '../support/browser/article-form';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph, photographDialog } from '../support/browser/photograph';
import { TOO_LONG_HEADLINE } from '../support/browser/stories';
import { TextPanel } from '../support/browser/text-panel';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { addColleague, type Colleague } from '../support/colleagues';
import { request } from '../support/http';

jest.setTimeout(120_000);

const ARTICLES = '/content-manager/collection-types/api::article.article';

const LAYLA = { firstname: 'ليلى', lastname: 'حداد', email: 'layla@newsroom.example' };
const SAMI = { firstname: 'سامي', lastname: 'عيسى', email: 'sami@newsroom.example' };

const DRAFT = {
  headline: 'سد جديد على دجلة قرب الموصل',
  lede: 'أعلنت الوزارة بناء سد على دجلة.',
  urgency: { code: 'alert' },
};

/** Two editors, each with a browser; the tests are steps of one afternoon, in order. */
describe('two editors of one article', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let windows: BrowserContext[];
  let laylas: Page;
  let samis: Page;
  let sami: Colleague;
  let documentId: string;
  let complaints: Complaints;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    windows = await Promise.all([openWindow(browser), openWindow(browser)]);
    [laylas, samis] = await Promise.all(windows.map((window) => window.newPage()));
    complaints = watchMessages(laylas);
    const administrator = await signIn(newsroom);
    const layla = await addColleague(newsroom, administrator, 'ajil-editor', LAYLA);
    sami = await addColleague(newsroom, administrator, 'ajil-editor', SAMI);
    const { headline, lede } = DRAFT;
    const { body } = await request<{ data: { documentId: string } }>(newsroom, ARTICLES, {
      method: 'POST',
      token: administrator,
      body: { headline, lede },
    });
    documentId = body.data.documentId;
    await new LoginPage(laylas, newsroom.url).logIn(layla);
    await new LoginPage(samis, newsroom.url).logIn(sami);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const open = async (page: Page) => {
    await page.goto(`${newsroom.url}/admin${ARTICLES}/${documentId}`);
    const form = new ArticleForm(page, newsroom.url);
    await form.headline().waitFor();
    await page.waitForLoadState('networkidle');
    return form;
  };
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const saved = (page: Page) => page.getByText('حُفظ', { exact: false }).first().waitFor();
  const stored = async () => {
    const path = `${ARTICLES}/${documentId}`;
    const { body } = await request<{ data: Record<string, string> }>(newsroom, path, {
      token: sami.token,
    });
    return body.data;
  };

  it('see who else has it open, until they leave', async () => {
    await open(laylas);
    await new TextPanel(laylas).alone().waitFor();
    await open(samis);
    await new TextPanel(samis).others('ليلى حداد').waitFor();
    await new TextPanel(laylas).others('سامي عيسى').waitFor();
    await photograph(laylas, 'presence');

    await samis.goto(`${newsroom.url}/admin`);
    await new TextPanel(laylas).alone().waitFor();
  });

  it('keep what was typed when the server refuses a save, with the reason at its field', async () => {
    const form = await open(laylas);
    await form.chooseUrgency('عاجل');
    await form.lede().fill('أعلنت وزارة الموارد المائية بناء سد على دجلة.');
    await form.headline().fill(TOO_LONG_HEADLINE);
    await press(laylas, 'نشر');
    await form.errorOf('headline').waitFor();
    expect(await form.headline().inputValue()).toBe(TOO_LONG_HEADLINE);
    expect(await form.lede().inputValue()).toContain('وزارة الموارد المائية');
    await form.headline().fill(DRAFT.headline);
    await press(laylas, 'حفظ');
    await expectStored('lede', 'أعلنت وزارة الموارد المائية بناء سد على دجلة.');
  });

  async function expectStored(field: string, value: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while ((await stored())[field] !== value && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await stored())[field]).toBe(value);
  }

  it('are told before they save that there is a newer version', async () => {
    const laylasForm = await open(laylas);
    const samisForm = await open(samis);
    await samisForm.headline().fill('العراق يبني سدا جديدا على دجلة قرب الموصل');
    await samisForm.lede().fill('قال الوزير إن السد يكتمل في عامين.');
    await press(samis, 'حفظ');
    await saved(samis);
    await expectStored('lede', 'قال الوزير إن السد يكتمل في عامين.');

    await laylasForm.lede().fill('قالت الوزارة إن السد يكتمل في ثلاثة أعوام.');
    await laylas.locator('input[name=dateline]').fill('الموصل');
    await new TextPanel(laylas).outdated().waitFor();
  });

  it('are shown the difference when they save over it, and lose neither text', async () => {
    const panel = new TextPanel(laylas);
    const form = new ArticleForm(laylas, newsroom.url);
    await press(laylas, 'حفظ');
    await panel.dialog().waitFor();
    await panel.difference('العنوان').waitFor();
    expect(await panel.difference('المقدمة').innerText()).toMatch(
      /ثلاثة أعوام[\s\S]*نص سامي عيسى[\s\S]*في عامين/,
    );
    await photographDialog(laylas, 'version-conflict');
    expect((await stored()).lede).toBe('قال الوزير إن السد يكتمل في عامين.');
    expect(await form.lede().inputValue()).toBe('قالت الوزارة إن السد يكتمل في ثلاثة أعوام.');
    expect(await laylas.locator('input[name=dateline]').inputValue()).toBe('الموصل');
  });

  it('choose a text for each field, and save what they chose', async () => {
    const panel = new TextPanel(laylas);
    const form = new ArticleForm(laylas, newsroom.url);
    await panel.take('المقدمة', 'mine');
    await panel.apply();
    expect(await form.headline().inputValue()).toBe('العراق يبني سدا جديدا على دجلة قرب الموصل');
    expect(await form.lede().inputValue()).toBe('قالت الوزارة إن السد يكتمل في ثلاثة أعوام.');
    await press(laylas, 'حفظ');
    await expectStored('lede', 'قالت الوزارة إن السد يكتمل في ثلاثة أعوام.');
    expect(await stored()).toMatchObject({
      headline: 'العراق يبني سدا جديدا على دجلة قرب الموصل',
      dateline: 'الموصل',
    });
    await panel.outdated().waitFor({ state: 'detached' });
  });

  it('publish over nothing that they have not seen, and keep what they typed', async () => {
    const samisForm = new ArticleForm(samis, newsroom.url);
    const panel = new TextPanel(samis);
    await samisForm.lede().fill('نص سامي الذي لا يضيع.');
    await press(samis, 'نشر');
    await panel.dialog().waitFor();
    await panel.difference('المقدمة').waitFor();
    expect(await samisForm.lede().inputValue()).toBe('نص سامي الذي لا يضيع.');
    await panel.take('المقدمة', 'mine');
    await panel.apply();
    await press(samis, 'نشر');
    await expectStored('lede', 'نص سامي الذي لا يضيع.');
    const { body } = await request<{ data: { lede: string; dateline: string } }>(
      newsroom,
      `/api/articles/${documentId}`,
    );
    expect(body.data).toMatchObject({ lede: 'نص سامي الذي لا يضيع.', dateline: 'الموصل' });
  });

  it('have Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
