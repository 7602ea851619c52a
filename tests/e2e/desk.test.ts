import type { Browser, BrowserContext, Page } from 'playwright-core';

import { ArticleForm } from '../support/browser/article-form';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { FirstAdministratorPage } from '../support/browser/first-administrator-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { PUBLISHED_STORY, TOO_LONG_HEADLINE } from '../support/browser/stories';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { request } from '../support/http';

jest.setTimeout(120_000);

const EDITOR = {
  firstname: 'ليلى',
  lastname: 'حداد',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** Beside those that the steps below open anyway. */
const SCREENS = [
  'content-manager/collection-types/api::article.article/configurations/list',
  'content-manager/collection-types/api::article.article/configurations/edit',
  'content-manager/collection-types/api::source.source',
  'content-manager/collection-types/api::story.story/create',
  'content-manager/collection-types/api::urgency-level.urgency-level',
  'plugins/upload',
  'plugins/upload/configuration',
  'me',
  'settings/application-infos',
  'settings/api-tokens',
  'settings/api-tokens/create',
  'settings/email',
  'settings/internationalization',
  'settings/media-library',
  'settings/roles',
  'settings/roles/1',
  'settings/users',
  'settings/users-permissions/roles',
  'settings/webhooks',
  'settings/webhooks/create',
];

interface FoundArticle {
  readonly headline: string;
  readonly kicker: string;
  readonly shortId: string;
  readonly entities: { readonly key: string }[];
}

/** One newsroom, one editor, one morning: the tests are steps of it, in order. */
describe('the desk', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    window = await openWindow(browser);
    page = await window.newPage();
    complaints = watchMessages(page);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const root = () =>
    page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir, computed: getComputedStyle(document.body).direction };
    });

  it('greets the first administrator in Arabic, from right to left, in an English browser', async () => {
    const registration = new FirstAdministratorPage(page, newsroom.url);
    await registration.open();
    expect(await root()).toEqual({ lang: 'ar', dir: 'rtl', computed: 'rtl' });
    expect(await registration.heading().innerText()).toBe('أهلا بكم في عاجل');
    await photograph(page, 'first-administrator');

    await registration.register(EDITOR);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('أهلا ليلى');
    await photograph(page, 'home');
  });

  it('shows the form of an article with Arabic labels, in the order in which one writes', async () => {
    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    expect((await form.labels()).slice(0, 6)).toEqual([
      'الإشارة',
      'العنوان*',
      'درجة الاستعجال',
      'المصادر',
      'المقدمة',
      'نص الخبر',
    ]);
  });

  it('takes the direction of a field from what is typed into it', async () => {
    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    for (const field of [form.headline(), form.lede(), form.body().locator('p').first()]) {
      const rule = await field.evaluate((element) => getComputedStyle(element).unicodeBidi);
      expect(rule).toBe('plaintext');
    }
  });

  it('says in Arabic, under the headline, that it is too long for its level', async () => {
    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    await form.headline().fill(TOO_LONG_HEADLINE);
    await form.chooseUrgency('عاجل');
    await form.pasteBody(PUBLISHED_STORY.body);
    await form.publish();

    const error = form.errorOf('headline');
    await error.waitFor();
    expect(await error.innerText()).toContain(
      `العنوان (headline) ${TOO_LONG_HEADLINE.length} حرفا، وأقصى ما تسمح به درجة «عاجل» 90 حرفا`,
    );
    await error.scrollIntoViewIfNeeded();
    await photograph(page, 'headline-too-long');
  });

  it('publishes a pasted story and shows what it was tagged with', async () => {
    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    await form.headline().fill(PUBLISHED_STORY.headline);
    await form.chooseUrgency('عاجل');
    await form.addSource('المونيتور');
    await form.pasteBody(PUBLISHED_STORY.body);
    await form.headline().focus();
    await photograph(page, 'article-form');
    await form.publish();
    await form.waitUntilPublished();

    expect(await form.tags()).toEqual(expect.arrayContaining(PUBLISHED_STORY.tags));
    await form.scrollToTags();
    await photograph(page, 'article-tags');
  });

  it('serves the story with its entities over REST', async () => {
    const filter = 'filters[entities][key][$eq]=country:IQ&filters[urgency][code][$eq]=alert';
    const { body } = await request<{ data: FoundArticle[] }>(
      newsroom,
      `/api/articles?${filter}&populate=entities`,
    );
    expect(body.data.map(({ headline }) => headline)).toEqual([PUBLISHED_STORY.headline]);
    expect(body.data[0]?.kicker).toBe('عاجل');
    expect(body.data[0]?.entities.map(({ key }) => key)).toEqual(
      expect.arrayContaining(PUBLISHED_STORY.keys),
    );
  });

  it('lists the story with its urgency, its source and its time', async () => {
    await page.goto(`${newsroom.url}/admin/content-manager/collection-types/api::article.article`);
    const row = page.getByRole('row').filter({ hasText: PUBLISHED_STORY.headline });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/عاجل/);
    await photograph(page, 'article-list');
  });

  it('shows the story to readers as breaking', async () => {
    const reader = await window.newPage();
    await reader.goto(newsroom.url);
    await reader.getByText(PUBLISHED_STORY.headline).first().waitFor();
    expect(await reader.locator('#breaking').innerText()).toContain(PUBLISHED_STORY.headline);
    await photograph(reader, 'reader-page');
    await reader.close();
  });

  it('keeps the lines of an entity as a list', async () => {
    await page.goto(
      `${newsroom.url}/admin/content-manager/collection-types/api::entity.entity?_q=country:IQ`,
    );
    await page.getByRole('link', { name: 'العراق', exact: true }).first().click();
    const adjectives = page.locator('textarea[name=adjectives]');
    await adjectives.waitFor();
    const before = (await adjectives.inputValue()).split('\n');
    expect(before).toContain('عراقي');
    await adjectives.fill([...before, 'عراقيّون ', ''].join('\n'));
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await page.getByText('حُفظ', { exact: true }).first().waitFor();

    const { body } = await request<{ data: { adjectives: string[] }[] }>(
      newsroom,
      '/api/entities?filters[key][$eq]=country:IQ',
    );
    expect(body.data[0]?.adjectives).toEqual([...before, 'عراقيّون']);
    await photograph(page, 'entity-form');
  });

  it('has Arabic for every message of the screens that its people open, and none crashes', async () => {
    for (const screen of SCREENS) {
      await page.goto(`${newsroom.url}/admin/${screen}`);
      await page.getByRole('main').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await root()).toEqual({ lang: 'ar', dir: 'rtl', computed: 'rtl' });
    }
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });

  it('turns left to right at once for an editor who chooses English', async () => {
    await page.goto(`${newsroom.url}/admin/me`);
    await page.getByRole('combobox', { name: 'لغة اللوحة' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await page.waitForFunction(() => document.documentElement.dir === 'ltr');
    expect(await root()).toEqual({ lang: 'en', dir: 'ltr', computed: 'ltr' });

    const form = new ArticleForm(page, newsroom.url);
    await form.openNew();
    expect((await form.labels()).slice(0, 3)).toEqual(['Kicker', 'Headline*', 'Urgency']);
    await photograph(page, 'article-form-english');
  });
});
