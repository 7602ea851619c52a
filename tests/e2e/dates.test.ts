import type { Browser, Page } from 'playwright-core';

import { UNREAD_DATE } from '../../src/desk/unread-date';
import { signIn } from '../support/administrator';
import { seriousFindings } from '../support/browser/accessibility';
import { ArticleForm } from '../support/browser/article-form';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { DateField } from '../support/browser/date-field';
import { JobsPage } from '../support/browser/jobs-page';
import { ListFilter } from '../support/browser/list-filter';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { WATER_STORY } from '../support/browser/stories';
import { request } from '../support/http';

jest.setTimeout(120_000);

const TYPES = '/admin/content-manager/collection-types';
const CONFIGURATION = '/content-manager/content-types/api::article.article/configuration';
/** Midnight at the beginning of 17 March 2025 where the window is, in Baghdad. */
const MARCH_17 = '2025-03-16T21:00:00.000Z';

interface Configuration {
  readonly settings: object;
  readonly layouts: object;
  readonly metadatas: Record<string, { edit: object; list: object }>;
}

describe('dates in the panel', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let page: Page;
  let form: ArticleForm;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    await makeEditable('breakingUntil');
    await request(newsroom, '/content-manager/collection-types/api::story.story', {
      method: 'POST',
      token: await signIn(newsroom),
      body: { titleAr: 'سد النهر', titleEn: 'The dam', slug: 'dam' },
    });
    page = await (await openWindow(browser)).newPage();
    await new LoginPage(page, newsroom.url).logIn({
      email: 'editor@newsroom.example',
      password: 'Kalima-Sirr-2026',
    });
    form = new ArticleForm(page, newsroom.url);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  /** As an administrator may in «ترتيب الشاشة»: no date of an article is typed otherwise. */
  const makeEditable = async (field: string) => {
    const token = await signIn(newsroom);
    const { body } = await request<{ data: { contentType: Configuration } }>(
      newsroom,
      CONFIGURATION,
      { token },
    );
    const { settings, layouts, metadatas } = body.data.contentType;
    // It gives the main field of a relation twice, and takes it once.
    const changed = Object.entries(metadatas).map(([name, { edit, list }]) => [
      name,
      {
        edit: name === field ? { ...edit, editable: true } : edit,
        list: { ...list, mainField: undefined },
      },
    ]);
    const answer = await request(newsroom, CONFIGURATION, {
      method: 'PUT',
      token,
      body: { settings, layouts, metadatas: Object.fromEntries(changed) as object },
    });
    expect(answer.status).toBe(200);
  };
  const fieldOf = (label: string) => new DateField(page, page.getByLabel(label, { exact: true }));
  /** Presses «حفظ». @returns what was sent, and how it was answered */
  const save = async () => {
    const answer = page.waitForResponse(
      (response) =>
        response.url().includes('/content-manager/collection-types/api::article.article') &&
        ['POST', 'PUT'].includes(response.request().method()),
    );
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
    const response = await answer;
    const sent = response.request().postDataJSON() as { breakingUntil?: unknown };
    return { status: response.status(), breakingUntil: sent.breakingUntil };
  };
  const chooseLanguage = (locale: string) =>
    page.evaluate((chosen) => localStorage.setItem('strapi-admin-language', chosen), locale);

  describe('in the form of an article', () => {
    const breakingUntil = () => fieldOf('عاجل حتى');

    it('are understood as they are typed in Arabic', async () => {
      await form.openNew();
      const shown: Record<string, string> = {};
      for (const text of ['١٧/٣/٢٠٢٥', '2025-3-7']) {
        await breakingUntil().type(text);
        shown[text] = await breakingUntil().shown();
      }
      for (const text of ['17/3/2025', '١٨ آذار ٢٠٢٥']) {
        await breakingUntil().typeAndLeave(text);
        shown[text] = await breakingUntil().shown();
      }
      expect(shown).toEqual({
        '١٧/٣/٢٠٢٥': '17/03/2025',
        '2025-3-7': '07/03/2025',
        '17/3/2025': '17/03/2025',
        '١٨ آذار ٢٠٢٥': '18/03/2025',
      });
    });

    it('are refused in Arabic below the field, and nothing else is saved in their place', async () => {
      await form.openNew();
      await form.headline().fill(WATER_STORY.headline);
      await breakingUntil().type('١٧/٣/٢٠٢٥');
      await breakingUntil().type('٣١ فبراير ٢٠٢٦');
      expect(await breakingUntil().calendar().isVisible()).toBe(false);
      expect(await breakingUntil().message()).toContain('٣١ فبراير ٢٠٢٦');
      expect(await breakingUntil().message()).toContain('ليس تاريخا');
      expect(await breakingUntil().shown()).toBe('٣١ فبراير ٢٠٢٦');
      await breakingUntil().box.scrollIntoViewIfNeeded();
      await photograph(page, 'date-refused');

      expect(await save()).toEqual({ status: 400, breakingUntil: UNREAD_DATE });
      expect(await breakingUntil().message()).toContain('ليس تاريخا');

      await breakingUntil().typeAndLeave('١٧ مارس ٢٠٢٥');
      expect(await breakingUntil().shown()).toBe('17/03/2025');
      expect(await save()).toEqual({ status: 201, breakingUntil: MARCH_17 });
    });

    it('have a time that takes Arabic digits', async () => {
      await form.openNew();
      await form.headline().fill(WATER_STORY.headline);
      await breakingUntil().type('17/3/2025');
      const time = page.locator('input[inputmode=numeric]:not([aria-haspopup=dialog]):enabled');
      await time.first().focus();
      await page.keyboard.press('Control+A');
      await time.first().pressSequentially('١٤:٣٠');
      await time.first().press('Enter');
      await time.first().press('Tab');
      expect(await time.first().inputValue()).toBe('14:30');
      expect(await breakingUntil().shown()).toBe('17/03/2025');
      expect((await save()).breakingUntil).toBe('2025-03-17T11:30:00.000Z');
    });

    it('have a calendar in which an arrow goes to the day that it points to', async () => {
      await form.openNew();
      await breakingUntil().type('١٧/٣/٢٠٢٥');
      await breakingUntil().box.press('ArrowDown');
      await photograph(page, 'date-calendar');
      expect(await breakingUntil().week()).toEqual([
        ['س', 'السبت'],
        ['ح', 'الأحد'],
        ['ن', 'الاثنين'],
        ['ث', 'الثلاثاء'],
        ['ر', 'الأربعاء'],
        ['خ', 'الخميس'],
        ['ج', 'الجمعة'],
      ]);
      const monday = await breakingUntil().dayInCalendar();
      await breakingUntil().box.press('ArrowLeft');
      const tuesday = await breakingUntil().dayInCalendar();
      expect(tuesday.name).toBe('الثلاثاء، 18 مارس 2025');
      expect(tuesday.left).toBeLessThan(monday.left);
      await breakingUntil().box.press('ArrowRight');
      await breakingUntil().box.press('ArrowRight');
      const sunday = await breakingUntil().dayInCalendar();
      expect(sunday.name).toBe('الأحد، 16 مارس 2025');
      expect(sunday.left).toBeGreaterThan(monday.left);
      await breakingUntil().box.press('Enter');
      expect(await breakingUntil().shown()).toBe('16/03/2025');
    });
  });

  describe('in a list', () => {
    it('are understood by its filters, which are not applied to what is no date', async () => {
      await page.goto(`${newsroom.url}${TYPES}/api::article.article`);
      const filter = new ListFilter(page);
      await filter.open('آخر حفظ', 'أكبر من');
      await filter.date().type('٣١/٢/٢٠٢٥');
      expect(await filter.date().message()).toContain('ليس تاريخا');
      await filter.add();
      expect(page.url()).not.toContain('updatedAt');
      await photograph(page, 'date-filter');

      await filter.date().type('١٧/٣/٢٠٢٥');
      await filter.add();
      await page.waitForURL((url) => decodeURIComponent(url.search).includes(MARCH_17));
      await page.getByText('آخر حفظ أكبر من الاثنين، 17 مارس 2025').waitFor();
    });

    it.each([
      ['ar', /^\d{1,2}‏\/\d{1,2}‏\/\d{4}، \d{1,2}:\d{2} [صم]$/],
      ['en', /^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2}\s[AP]M$/],
    ])('are written in the language of the panel: %s', async (locale, form) => {
      await chooseLanguage(locale);
      await page.goto(`${newsroom.url}${TYPES}/api::story.story`);
      await page.getByRole('row').nth(1).waitFor();
      const cells = await page.locator('tbody tr').first().locator('td').allInnerTexts();
      expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(form)]));
    });
  });

  describe('in «إعادة وسم الأرشيف»', () => {
    const from = () => fieldOf('من يوم');
    const until = () => fieldOf('إلى يوم');

    it('are typed and shown in the language of the panel, and sent as days', async () => {
      await chooseLanguage('ar');
      const jobs = new JobsPage(page, newsroom.url);
      await jobs.open();
      await from().typeAndLeave('١ آذار ٢٠٢٥');
      await until().typeAndLeave('٣١/٤/٢٠٢٥');
      expect([await from().shown(), await until().message()]).toEqual([
        '01/03/2025',
        expect.stringContaining('٣١/٤/٢٠٢٥ ليس تاريخا'),
      ]);
      await photograph(page, 'retag-days');
      expect(await seriousFindings(page, 'main')).toEqual([]);

      await jobs.button('أعد الوسم').click();
      expect(await until().message()).toContain('٣١/٤/٢٠٢٥ ليس تاريخا');
      await until().typeAndLeave('٣٠/٤/٢٠٢٥');
      const sent = page.waitForRequest((one) => one.url().endsWith('/jobs/retag'));
      await jobs.button('أعد الوسم').click();
      expect((await sent).postDataJSON()).toEqual({
        ...{ scope: 'all', from: '2025-03-01', to: '2025-04-30' },
      });
      await jobs.jobs(/من \D*01\D+03\D+2025\D+ إلى \D*30\D+04\D+2025/).waitFor();
    });

    it('are typed with the month first in an English panel', async () => {
      await chooseLanguage('en');
      await new JobsPage(page, newsroom.url).open();
      await fieldOf('From').typeAndLeave('3/1/2025');
      await fieldOf('To').typeAndLeave('31/4/2025');
      expect([await fieldOf('From').shown(), await fieldOf('To').message()]).toEqual([
        '03/01/2025',
        expect.stringContaining('is not a date'),
      ]);
      await chooseLanguage('ar');
    });
  });
});
