import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { JobView } from '../../src/desk/job-contract';
import { isOpen } from '../../src/desk/job-progress';
import { signIn } from '../support/administrator';
import { seriousFindings } from '../support/browser/accessibility';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { JobsPage } from '../support/browser/jobs-page';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { addColleague } from '../support/colleagues';
import { request } from '../support/http';

jest.setTimeout(120_000);

const CHIEF = { firstname: 'مريم', lastname: 'نصار', email: 'maryam@newsroom.example' };
const EDITOR = { firstname: 'ليلى', lastname: 'حداد', email: 'layla@newsroom.example' };
const KEY = 'org:golden-threshing-floor';
const NAME = 'مؤسسة البيدر الذهبي';
const SIZES = [
  ['desk', 1366, 768],
  ['telephone', 390, 844],
] as const;

describe('the gazetteer of the desk', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let administrator: string;
  let complaints: Complaints;
  let page: Page;
  let jobs: JobsPage;

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([
      startNewsroom({ SEED_SAMPLES: 'true' }),
      launchBrowser(),
    ]);
    administrator = await signIn(newsroom);
    const chief = await addColleague(newsroom, administrator, 'ajil-chief', CHIEF);
    window = await openWindow(browser);
    page = await window.newPage();
    complaints = watchMessages(page);
    jobs = new JobsPage(page, newsroom.url);
    await new LoginPage(page, newsroom.url).logIn(chief);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await request<{ data: T }>(newsroom, path, {
      method,
      body,
      token: administrator,
    });
    if (answer.status >= 300) throw new Error(`${path}: HTTP ${answer.status}`);
    return answer.body.data;
  };
  const ended = async (id: number): Promise<JobView> => {
    for (;;) {
      const list = await call<{ jobs: JobView[] }>('GET', '/ajil/desk/jobs');
      const job = list.jobs.find((one) => one.id === id)!;
      if (!isOpen(job)) return job;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  const inBothDirections = async (open: () => Promise<void>, name: string) => {
    for (const [size, width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      for (const locale of ['en', 'ar']) {
        await page.evaluate(
          (chosen) => localStorage.setItem('strapi-admin-language', chosen),
          locale,
        );
        await open();
        await page.waitForLoadState('networkidle');
        expect([name, size, locale, await jobs.overhang()]).toEqual([name, size, locale, 0]);
        if (locale === 'ar') await photograph(page, `${name}-${size}`);
      }
      expect(await seriousFindings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  };

  describe('«المهام الطويلة»', () => {
    it('tags the archive again, and shows what became of it', async () => {
      await jobs.menuLink().click();
      await page.getByText('لم تبدأ أي مهمة بعد.').waitFor();
      await page.getByRole('button', { name: 'أعد الوسم' }).press('Enter');
      await jobs.jobs('إعادة الوسم: المسودات والمنشور').getByText('انتهت').waitFor();
      await jobs
        .jobs('بطلب من')
        .getByText(/مرّت على/)
        .waitFor();
    });

    it('is found among the settings too', async () => {
      await page.locator('nav').getByRole('link', { name: 'الإعدادات', exact: true }).click();
      await jobs.settingsLink().click();
      await page.waitForURL(/\/admin\/settings\/long-work$/);
      await page.getByRole('heading', { level: 1, name: 'المهام الطويلة' }).waitFor();
      await jobs.jobs('إعادة الوسم: المسودات والمنشور').getByText('انتهت').waitFor();
    });

    it('imports a file, and says which line is at fault', async () => {
      await jobs.button('استورد').click();
      await page.getByText('اختر ملف المعجم أولا').waitFor();
      await jobs.importText('bad.tsv', 'لا أعمدة هنا');
      const card = jobs.jobs('bad.tsv');
      await card.getByText(/^لم يُكتب شيء/).waitFor();
      await card.locator('summary').click();
      await card.getByText('bad.tsv:1').waitFor();
    });

    it('goes on after a kill, and does nothing twice', async () => {
      const story = { headline: `${NAME} تفتتح مخزنا للحبوب`, lede: 'نص.', body: 'نص.' };
      const rest = {
        kicker: '',
        dateline: '',
        caption: '',
        urgency: 'alert',
        sources: ['reuters'],
      };
      await call('POST', '/ajil/desk/articles', { ...story, ...rest });
      const entity = { kind: 'organisation', nameAr: NAME, nameEn: 'Golden Threshing Floor' };
      await call('POST', '/ajil/desk/entities', entity);
      const { id } = await call<JobView>('POST', '/ajil/desk/jobs/retag', {});
      await newsroom.killAndStart();
      const job = await ended(id);
      // A draft and what readers see.
      expect(job).toMatchObject({ status: 'done', done: job.total, changed: 2, failed: 0 });
      await page.reload();
      await page.locator(`[data-job="${id}"]`).getByText('انتهت').waitFor();
    });

    it('shows how far a job is, and asks before it is cancelled', async () => {
      const running: JobView = {
        ...{ id: 90, kind: 'retag', status: 'running', askedBy: 'مريم نصار', reason: '' },
        ...{ input: { scope: 'all', from: '2026-01-01', to: '' }, result: {}, problems: [] },
        ...{ total: 4800, done: 1200, changed: 37, failed: 0, isCancelWanted: false },
        ...{ createdAt: Date.now() - 8000, startedAt: Date.now() - 7000, finishedAt: null },
        workedMs: 7000,
      };
      const waiting: JobView = {
        ...{ ...running, id: 91, kind: 'import', status: 'waiting', input: { file: 'a.tsv' } },
        ...{ total: null, done: 0, changed: 0, workedMs: 0, startedAt: null },
      };
      await page.route('**/ajil/desk/jobs', (route) =>
        route.fulfill({ json: { data: { jobs: [waiting, running] } } }),
      );
      await jobs.open();
      const bar = page.getByRole('progressbar', { name: /المنشور/ });
      await bar.waitFor();
      expect(await bar.getAttribute('aria-valuenow')).toBe('25');
      await photograph(page, 'jobs-running');
      expect(await seriousFindings(page)).toEqual([]);
      await jobs.jobs('المنشور').getByRole('button', { name: 'أوقف المهمة' }).click();
      await jobs.question().waitFor();
      expect(await jobs.overhang()).toBe(0);
      await photograph(page, 'jobs-question');
      await page.keyboard.press('Escape');
      await jobs.question().waitFor({ state: 'detached' });
      await page.unroute('**/ajil/desk/jobs');
    });

    it('fits both directions, wide and narrow, and is accessible', async () => {
      await inBothDirections(() => jobs.open(), 'jobs');
    });

    it('is not there for whoever may not run it', async () => {
      const editor = await addColleague(newsroom, administrator, 'ajil-editor', EDITOR);
      const other = await openWindow(browser);
      const editorsPage = await other.newPage();
      await new LoginPage(editorsPage, newsroom.url).logIn(editor);
      expect(await new JobsPage(editorsPage, newsroom.url).menuLink().count()).toBe(0);
      await editorsPage.goto(`${newsroom.url}/admin/long-work`);
      await editorsPage.getByText('لا يسمح لك دورك برؤية هذا المحتوى').waitFor();
      // An editor reads the gazetteer, and merges nothing.
      await editorsPage.goto(`${newsroom.url}/admin/entities/country:IQ`);
      await editorsPage.getByRole('link', { name: 'النموذج' }).waitFor();
      await editorsPage.goto(`${newsroom.url}/admin/entities/${encodeURIComponent(KEY)}`);
      await editorsPage.getByRole('link', { name: 'النموذج' }).waitFor();
      expect(await editorsPage.getByRole('button', { name: 'دمج في كيان آخر' }).count()).toBe(0);
      await other.close();
    });
  });

  describe('«المعجم»', () => {
    const address = (key: string) => `${newsroom.url}/admin/entities/${encodeURIComponent(key)}`;

    it('finds an entity by a spelling of its name, and shows where it was in the news', async () => {
      await page.goto(`${newsroom.url}/admin/entities`);
      await page
        .getByText(/أسماء مشتركة/)
        .first()
        .waitFor();
      const field = page.getByRole('combobox', { name: 'ابحث عن كيان' });
      await field.fill('موسسه البيدر');
      await page.getByRole('option', { name: NAME }).waitFor();
      await field.press('Enter');
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
      await page.getByRole('link', { name: `${NAME} تفتتح مخزنا للحبوب` }).waitFor();
      await page.locator('.recharts-bar-rectangle path').first().waitFor();
      const months = page.getByRole('button', { name: 'بالأشهر' });
      await months.press('Enter');
      await page.locator('button[aria-pressed=true]', { hasText: 'بالأشهر' }).waitFor();
      await page.locator('.recharts-bar-rectangle path').first().waitFor();
    });

    it('is two keys away from the form of an entity, and back', async () => {
      await page.getByRole('link', { name: 'النموذج' }).click();
      await page.getByRole('link', { name: 'أين ذُكر، وأسماؤه المشتركة' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    });

    it('merges it into another after saying what moves', async () => {
      const entity = { kind: 'organisation', nameAr: 'جمعية البيادر', nameEn: 'Biyadir Society' };
      await call('POST', '/ajil/desk/entities', entity);
      await page.getByRole('button', { name: 'دمج في كيان آخر' }).click();
      const field = jobs.question().getByRole('combobox', { name: 'الكيان الذي يبقى' });
      await field.fill('البيادر');
      await page.getByRole('option', { name: 'جمعية البيادر' }).waitFor();
      await field.press('Enter');
      await jobs
        .question()
        .getByText(/ينتقل وسم: خبر واحد مما نُشر، ومسودة واحدة/)
        .waitFor();
      await photograph(page, 'entity-merge');
      await jobs.question().getByRole('button', { name: 'ادمج', exact: true }).click();
      await jobs.jobs(`دمج`).filter({ hasText: NAME }).getByText('انتهت').waitFor();
      await page.goto(address('org:biyadir-society'));
      await page.getByRole('link', { name: `${NAME} تفتتح مخزنا للحبوب` }).waitFor();
      await page.locator('dd').getByText(NAME, { exact: true }).waitFor();
    });

    it('fits both directions, wide and narrow, and is accessible', async () => {
      const openEntity = async () => {
        await page.goto(address('org:biyadir-society'));
        await page.locator('.recharts-bar-rectangle path').first().waitFor();
      };
      await inBothDirections(openEntity, 'entity');
      const openGazetteer = async () => {
        await page.goto(`${newsroom.url}/admin/entities`);
        await page.getByRole('heading', { level: 1 }).waitFor();
      };
      await inBothDirections(openGazetteer, 'gazetteer');
    });
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
