import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { ArticleForm } from '../support/browser/article-form';
import { BreakingPage } from '../support/browser/breaking-page';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { FirstAdministratorPage } from '../support/browser/first-administrator-page';
import { Interactions } from '../support/browser/interactions';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { COPIED_STORY, TOO_LONG_HEADLINE } from '../support/browser/stories';
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

const SHORTCUT = 'Control+Alt+KeyB';

const ROUTES: [method: string, path: string][] = [
  ['POST', 'tag'],
  ['GET', 'entities?q=x'],
  ['POST', 'entities'],
  ['GET', 'choices'],
  ['POST', 'intake'],
  ['POST', 'articles'],
  ['POST', 'drafts'],
];

interface FoundArticle {
  readonly shortId: string;
  readonly headline: string;
  readonly kicker: string;
  readonly lede: string;
  readonly dateline: string;
  readonly urgency: { readonly code: string };
  readonly sources: { readonly key: string }[];
  readonly entities: { readonly key: string }[];
}

/** A story as it is written, without its times, where its links lead, and what stands below it. */
function writtenIn(story: Locator): Promise<string> {
  return story.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const other of Array.from(copy.querySelectorAll('time, .story-links'))) other.remove();
    for (const own of [copy, ...Array.from(copy.querySelectorAll('*'))]) {
      for (const name of ['href', 'data-document', 'data-until']) own.removeAttribute(name);
    }
    return copy.outerHTML.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
  });
}

/** At which side of the keys of a button its words are. */
const WORDS_AT = { ar: 'marginRight', en: 'marginLeft' } as const;

describe('«خبر عاجل»', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let page: Page;
  let breaking: BreakingPage;
  let complaints: Complaints;
  let interactionsHere = NaN;
  let previewed = '';

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    window = await openWindow(browser);
    page = await window.newPage();
    complaints = watchMessages(page);
    breaking = new BreakingPage(page);
    const registration = new FirstAdministratorPage(page, newsroom.url);
    await registration.open();
    await registration.register(EDITOR);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const published = async (): Promise<FoundArticle[]> => {
    const query = 'populate[0]=urgency&populate[1]=sources&populate[2]=entities&sort=createdAt';
    const { body } = await request<{ data: FoundArticle[] }>(newsroom, `/api/articles?${query}`);
    return body.data;
  };

  it('is one click away, in the menu of every page', async () => {
    await page.goto(`${newsroom.url}/admin/plugins/upload`);
    await page.getByRole('link', { name: /^خبر عاجل/ }).click();
    await breaking.pasteBox().waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'desk-paste');
  });

  it.each([
    ['a telephone', 390, 844],
    ['half a screen', 960, 800],
  ])('is one click and one shortcut away in a window as narrow as %s', async (_, width, height) => {
    await page.setViewportSize({ width, height });
    const elsewhere = `${newsroom.url}/admin/plugins/upload`;
    await page.goto(elsewhere);
    await page.getByRole('navigation').getByRole('link', { name: 'خبر عاجل' }).click();
    await breaking.pasteBox().waitFor();
    await page.goto(elsewhere);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press(SHORTCUT);
    await breaking.pasteBox().waitFor();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('fills its fields from a pasted text, and shows what readers will see', async () => {
    await new Interactions(page).paste(COPIED_STORY.text);
    await page.waitForFunction(
      (headline) =>
        document.querySelector<HTMLTextAreaElement>('[name=headline]')?.value === headline,
      COPIED_STORY.headline,
    );
    expect(await breaking.text('lede').inputValue()).toBe(COPIED_STORY.lede);
    expect(await breaking.text('body').inputValue()).toBe(COPIED_STORY.body);
    expect(await breaking.field('dateline').inputValue()).toBe(COPIED_STORY.dateline);
    expect(await breaking.level(COPIED_STORY.urgency).isChecked()).toBe(true);
    await breaking.source(COPIED_STORY.source).waitFor();
    await page.getByText('تُرك سطر من الصفحة المنسوخة').waitFor();
    await new TagsPanel(page).name('country:JO').waitFor();

    const preview = breaking.preview();
    await preview.getByRole('heading', { name: COPIED_STORY.headline }).waitFor();
    expect(await preview.locator('.badge-breaking').innerText()).toBe('عاجل');
    expect(await preview.locator('.tags').innerText()).toContain('الأردن');
    previewed = await writtenIn(preview.locator('.story'));
    await photograph(page, 'breaking-page');
  });

  it('says in Arabic, next to the field, what stands in the way', async () => {
    await breaking.field('headline').fill(TOO_LONG_HEADLINE);
    await page.keyboard.press('Control+Enter');
    const error = breaking.errorOf('headline');
    await error.waitFor();
    expect(await error.innerText()).toBe(
      `العنوان (headline) ${TOO_LONG_HEADLINE.length} حرفا، وأقصى ما تسمح به درجة «عاجل» 90 حرفا`,
    );
    await photograph(page, 'breaking-error');
  });

  it('keeps what was written when the connection is lost', async () => {
    await breaking.field('headline').fill('عنوان لا يضيع');
    await window.setOffline(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('لا يجيب الخادم. ما كتبته باق هنا').waitFor();
    expect(await breaking.field('headline').inputValue()).toBe('عنوان لا يضيع');
    await window.setOffline(false);
    expect(await published()).toEqual([]);
  });

  it('publishes from the shortcut in at most six interactions', async () => {
    await page.goto(`${newsroom.url}/admin`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const editor = new Interactions(page);
    const begun = performance.now();
    await editor.press(SHORTCUT);
    await breaking.pasteBox().and(page.locator(':focus')).waitFor();
    await editor.paste(COPIED_STORY.text);
    await breaking.field('headline').and(page.locator(':focus')).waitFor();
    await editor.press('Control+Enter');
    await breaking.published().waitFor();
    const taken = performance.now() - begun;
    await photograph(page, 'breaking-published');

    interactionsHere = editor.count;
    console.info(
      `«خبر عاجل»: ${editor.count} interactions (${editor.list.join(', ')}), ${taken.toFixed(0)} ms of machine time`,
    );
    expect(editor.count).toBeLessThanOrEqual(6);
    const [article] = await published();
    expect(article).toMatchObject({
      headline: COPIED_STORY.headline,
      kicker: 'عاجل',
      lede: COPIED_STORY.lede,
      dateline: COPIED_STORY.dateline,
      urgency: { code: 'alert' },
    });
    expect(article?.sources.map(({ key }) => key)).toEqual(['reuters']);
    expect(article?.entities.map(({ key }) => key)).toContain('country:JO');
  });

  it('has previewed what the page of the published story shows', async () => {
    const [{ shortId }] = (await published()) as [FoundArticle];
    const reader = await window.newPage();
    await reader.goto(`${newsroom.url}/s/${shortId}`);
    expect(await writtenIn(reader.locator('.story'))).toBe(previewed);
    await reader.close();
  });

  it('needs fewer than the form of Strapi for the same story', async () => {
    await page.goto(`${newsroom.url}/admin`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const editor = new Interactions(page);
    const form = new ArticleForm(page, newsroom.url);
    const headline = `${COPIED_STORY.headline} الرئيسية`;
    const choose = async (field: string, name: string) => {
      const box = page.locator(`input[name=${field}][role=combobox]`);
      await editor.click(box, field);
      await box.fill(name);
      await editor.click(page.getByRole('option', { name, exact: true }), name);
    };

    const begun = performance.now();
    await editor.click(page.getByRole('link', { name: 'المحتوى', exact: true }), 'content');
    await page.getByRole('heading', { level: 1, name: 'الأخبار' }).waitFor();
    await editor.click(page.getByRole('link', { name: 'جديد', exact: true }).first(), 'new');
    await editor.click(form.headline(), 'headline');
    await editor.paste(headline);
    await choose('urgency', COPIED_STORY.urgency);
    await choose('sources', COPIED_STORY.source);
    await editor.click(form.lede(), 'lede');
    await editor.paste(COPIED_STORY.lede);
    await editor.click(form.body(), 'body');
    await form.waitForCursor();
    await editor.paste(COPIED_STORY.body);
    await editor.click(page.locator('input[name=dateline]'), 'dateline');
    await page.keyboard.type(COPIED_STORY.dateline);
    await editor.click(page.getByRole('button', { name: 'نشر', exact: true }), 'publish');
    await form.waitUntilPublished();
    const taken = performance.now() - begun;

    console.info(
      `form of Strapi: ${editor.count} interactions (${editor.list.join(', ')}), ${taken.toFixed(0)} ms of machine time`,
    );
    expect(editor.count).toBeGreaterThan(interactionsHere);
    expect((await published()).map((article) => article.headline)).toContain(headline);
  });

  it.each([
    ['desk', 1366, 768],
    ['telephone', 390, 844],
  ])('fits the width of a %s (%d × %d) in both directions', async (name, width, height) => {
    await page.setViewportSize({ width, height });
    for (const locale of ['en', 'ar'] as const) {
      await page.evaluate(
        (chosen) => localStorage.setItem('strapi-admin-language', chosen),
        locale,
      );
      await page.goto(`${newsroom.url}/admin/breaking-news`);
      await breaking.pasteBox().waitFor();
      await new Interactions(page).paste(COPIED_STORY.text);
      await breaking.preview().getByRole('heading', { name: COPIED_STORY.headline }).waitFor();
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBeLessThanOrEqual(0);
      const gap = await breaking
        .keyHints()
        .first()
        .evaluate((keys, side) => parseFloat(getComputedStyle(keys)[side]), WORDS_AT[locale]);
      expect(gap).toBeGreaterThan(0);
    }
    // A telephone has no keys, and shows the headline in as many lines as it needs.
    expect(await breaking.keyHints().first().isVisible()).toBe(name === 'desk');
    expect(await breaking.linesOf('headline')).toBe(name === 'desk' ? 1 : 2);
    await photograph(page, `breaking-${name}`);
    await breaking.field('headline').press('Enter');
    expect(await breaking.field('headline').inputValue()).toBe(COPIED_STORY.headline);
  });

  it('answers nobody who is not logged in', async () => {
    for (const [method, path] of ROUTES) {
      const body = method === 'POST' ? {} : undefined;
      const { status } = await request(newsroom, `/ajil/desk/${path}`, { method, body });
      expect([path, status]).toEqual([path, 401]);
    }
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
