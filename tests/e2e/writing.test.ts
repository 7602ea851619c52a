import type { Browser, BrowserContext, Page } from 'playwright-core';

import { ArticleForm } from '../support/browser/article-form';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { FirstAdministratorPage } from '../support/browser/first-administrator-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { SAME_HEADLINE, TOO_LONG_HEADLINE, WATER_STORY } from '../support/browser/stories';
import { TagsPanel } from '../support/browser/tags-panel';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { request } from '../support/http';

jest.setTimeout(120_000);

const EDITOR = {
  firstname: 'ليلى',
  lastname: 'حداد',
  email: 'editor@newsroom.example',
  password: 'Kalima-Sirr-2026',
};

/** Countries that no story here mentions otherwise, one for each measurement. */
const TYPED: [word: string, key: string][] = [
  [' ليبيا', 'country:LY'],
  [' تونس', 'country:TN'],
  [' كندا', 'country:CA'],
  [' البرازيل', 'country:BR'],
  [' اليابان', 'country:JP'],
];

/** One newsroom, one editor, one story: the tests are steps of writing it, in order. */
describe('writing with the tags in view', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let page: Page;
  let form: ArticleForm;
  let panel: TagsPanel;
  let complaints: Complaints;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    window = await openWindow(browser);
    page = await window.newPage();
    complaints = watchMessages(page);
    form = new ArticleForm(page, newsroom.url);
    panel = new TagsPanel(page);
    const registration = new FirstAdministratorPage(page, newsroom.url);
    await registration.open();
    await registration.register(EDITOR);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const keysOf = async (headline: string) => {
    const query = `filters[headline][$eq]=${encodeURIComponent(headline)}&populate=entities`;
    const { body } = await request<{ data: { entities: { key: string }[] }[] }>(
      newsroom,
      `/api/articles?${query}`,
    );
    return body.data[0]?.entities.map(({ key }) => key) ?? [];
  };

  it('tags the story while it is written, nothing saved', async () => {
    await form.openNew();
    await form.headline().fill(WATER_STORY.headline);
    await form.lede().fill(WATER_STORY.lede);
    await form.pasteBody(WATER_STORY.body);
    await panel.name('org:un').waitFor();

    expect(await panel.row('country:TR').innerText()).toMatch(/تركيا[\s\S]*ذُكر مرتين/);
    expect(await panel.row('country:TR').innerText()).toContain('عاصمة بمعنى حكومتها');
    expect(await panel.marked('org:IQ/ministry-of-water-resources')).toEqual([
      'وزير الموارد المائية العراقي',
    ]);
    await page.getByRole('heading', { name: 'الوسوم' }).scrollIntoViewIfNeeded();
    await photograph(page, 'tags-panel');
  });

  it('shows each tag at the pause after its word, and says how soon', async () => {
    const shown: number[] = [];
    const answered: number[] = [];
    for (const [word, key] of TYPED) {
      const times = await panel.timeUntilTagged(form.lede(), word, key);
      expect(await panel.name(key).isVisible()).toBe(true);
      shown.push(times.shown);
      answered.push(times.answered);
    }
    console.info(
      `a tag is shown ${inOrder(shown)} ms after the last letter (goal: 100 ms), ` +
        `of which the newsroom took ${inOrder(answered)} ms to answer`,
    );
    await form.lede().fill(WATER_STORY.lede);
    await panel.name('country:JP').waitFor({ state: 'detached' });
  });

  it('takes decisions from the keyboard alone, and the next row has the focus', async () => {
    await panel.name('country:SY').focus();
    await page.keyboard.press('x');
    await panel.button('استعادة', 'سوريا').waitFor();
    expect(await panel.name('country:SY').count()).toBe(0);

    await panel.name('country:TR').focus();
    await page.keyboard.press('a');
    await panel.pressed('قبول', 'تركيا').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tag'))).not.toBe(
      'country:TR',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await panel.marked('country:TR')).toEqual(expect.arrayContaining(['تركيا', 'أنقرة']));
  });

  it('finds an entity by another spelling of its name, and pins it', async () => {
    await panel.search().fill('الامارات');
    await panel.option('الإمارات').first().waitFor();
    await photograph(page, 'tags-search');
    await page.keyboard.press('Enter');
    await panel.name('country:AE').waitFor();
    expect(await panel.row('country:AE').innerText()).toContain('لم يُذكر');
  });

  it('makes an entity of an unknown name in two steps, and tags this story with it', async () => {
    await panel.openCandidate(WATER_STORY.unknownName);
    expect(await panel.candidateField('الاسم بالعربية').inputValue()).toBe(WATER_STORY.unknownName);
    await panel.candidateField('الاسم بالإنجليزية').scrollIntoViewIfNeeded();
    await photograph(page, 'tags-candidate');
    await panel.createCandidate();

    const key = 'org:aldhwa-aljdyd';
    await panel.name(key).waitFor();
    expect(await panel.marked(key)).toContain(WATER_STORY.unknownName);
  });

  it('saves the decisions with the story, and shows them again', async () => {
    await form.chooseUrgency('عاجل');
    await form.publish();
    await form.waitUntilPublished();

    const keys = await keysOf(WATER_STORY.headline);
    expect(keys).toEqual(expect.arrayContaining(['country:TR', 'country:AE', 'org:aldhwa-aljdyd']));
    expect(keys).not.toContain('country:SY');

    await page.reload();
    await panel.button('استعادة', 'سوريا').waitFor();
    await panel.pressed('تثبيت', 'الإمارات').waitFor();
    await panel.pressed('قبول', 'تركيا').waitFor();
  });

  it('counts how long the story is still breaking', async () => {
    const left = page.locator('[data-desk=time-left]').first();
    await left.waitFor();
    expect(await left.innerText()).toMatch(/^بقيت (60|59) دقيقة$/);
  });

  it('lists the story with its urgency as a badge and the time left', async () => {
    await page.goto(`${newsroom.url}/admin/content-manager/collection-types/api::article.article`);
    const row = page.getByRole('row').filter({ hasText: WATER_STORY.headline });
    await row.locator('[data-desk=time-left]').waitFor();
    const badge = row.getByText('عاجل', { exact: true });
    expect(await badge.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
      'rgb(193, 18, 31)',
    );
    await photograph(page, 'urgency-badges');
  });

  it('tags the next story with the new entity', async () => {
    await form.openNew();
    await form.headline().fill(`بيان جديد يصدره ${WATER_STORY.unknownName} في البصرة`);
    await panel.name('org:aldhwa-aljdyd').waitFor();
  });

  it('counts the headline against the level that is chosen', async () => {
    await form.headline().fill(TOO_LONG_HEADLINE);
    await expectText(panel, /^بقي للعنوان \d+ حرفا?$/);
    await form.chooseUrgency('عاجل');
    await expectText(panel, new RegExp(`^زاد العنوان ${TOO_LONG_HEADLINE.length - 90} `));
    await photograph(page, 'headline-counter');
  });

  it('warns, with a link, of a story that says nearly the same', async () => {
    await form.headline().fill(SAME_HEADLINE);
    const link = panel.similarStories().getByRole('link', { name: WATER_STORY.headline });
    await link.waitFor();
    await photograph(page, 'similar-story');
    expect(await link.getAttribute('href')).toMatch(/api::article\.article\/\w+$/);
  });

  it('finds names as one types them, in the form and in the lists', async () => {
    await form.openNew();
    const name = 'وكالة الأنباء الإسبانية';
    await form.addSource(name, 'وكاله الانباء الاسبانيه');
    await form.source(name).waitFor();
    const alias = 'بي بي سي (هيئة الإذاعة البريطانية)';
    await form.addSource(alias, 'هيئه الاذاعه البريطانيه');
    await form.source(alias).waitFor();
    const list = `${newsroom.url}/admin/content-manager/collection-types/api::entity.entity`;
    await page.goto(`${list}?_q=${encodeURIComponent('الامارات')}`);
    await page.getByRole('gridcell', { name: 'الإمارات', exact: true }).waitFor();
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});

/** As a person reads them: whole, the smallest first. */
function inOrder(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted.map((time) => time.toFixed(0)).join(', ');
}

async function expectText(panel: TagsPanel, pattern: RegExp): Promise<void> {
  await panel.headlineLength().filter({ hasText: pattern }).waitFor();
}
