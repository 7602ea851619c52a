import type { Browser, BrowserContext, Page } from 'playwright-core';

import {
  type ScriptedReceiver,
  startScriptedReceiver,
} from '../integration/delivery/scripted-receiver';
import { signIn } from '../support/administrator';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { DeliveriesPage } from '../support/browser/deliveries-page';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { COPIED_STORY } from '../support/browser/stories';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { addColleague } from '../support/colleagues';
import { request } from '../support/http';

jest.setTimeout(120_000);

const CHIEF = { firstname: 'مريم', lastname: 'نصار', email: 'maryam@newsroom.example' };
const EDITOR = { firstname: 'ليلى', lastname: 'حداد', email: 'layla@newsroom.example' };

describe('«التسليم»', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let window: BrowserContext;
  let receiver: ScriptedReceiver;
  let administrator: string;
  let complaints: Complaints;
  let page: Page;
  let deliveries: DeliveriesPage;
  let partner: number;

  beforeAll(async () => {
    // Strapi refuses webhooks to this machine in production.
    [newsroom, browser, receiver] = await Promise.all([
      startNewsroom({ NODE_ENV: 'development' }),
      launchBrowser(),
      startScriptedReceiver(),
    ]);
    administrator = await signIn(newsroom);
    const chief = await addColleague(newsroom, administrator, 'ajil-chief', CHIEF);
    window = await openWindow(browser);

    page = await window.newPage();
    complaints = watchMessages(page);
    deliveries = new DeliveriesPage(page, newsroom.url);
    await new LoginPage(page, newsroom.url).logIn(chief);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
    await receiver?.close();
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
  const webhook = { name: 'صحيفة الخليج', headers: {}, events: [] as string[] };
  const publish = (headline: string) => {
    const { lede, body } = COPIED_STORY;
    const story = { kicker: '', headline, lede, body, dateline: '', caption: '' };
    return call('POST', '/ajil/desk/articles', {
      ...story,
      urgency: 'alert',
      sources: ['reuters'],
    });
  };

  it('says that nothing has been sent yet', async () => {
    await deliveries.openFromMenu();
    await page.getByText('لا يوجد تسليم يطابق ما اخترته').waitFor();
    await deliveries.open('/endpoints');
    await page.getByText('لا توجد نقطة وصول بعد.').waitFor();
  });

  it('shows what a receiver refused, and why, as it happens', async () => {
    const { id } = await call<{ id: string }>('POST', '/admin/webhooks', {
      ...webhook,
      url: receiver.url,
    });
    partner = Number(id);
    await call('PUT', `/delivery/endpoints/${partner}`, { events: ['article.published'] });
    await deliveries.open();
    receiver.answer([
      { status: 503, body: 'نعود بعد قليل' },
      200,
      { status: 410, body: 'انتقلنا' },
    ]);
    await publish('انقطاع الكهرباء عن أحياء في عمّان');
    await deliveries.rows('تُعاد المحاولة').waitFor();
    expect(await deliveries.rows('تُعاد المحاولة').innerText()).toContain(
      'أجاب المستقبل بالرمز 503',
    );
    await photograph(page, 'deliveries-retrying');
    // The schedule of the engine tries again after 5 seconds.
    await deliveries.rows('وصل').waitFor();
    await publish('عودة الكهرباء إلى أحياء في عمّان');
    await deliveries.rows('لم يصل').waitFor();
    await deliveries.rows('لم يصل').getByText('أجاب المستقبل بالرمز 410').waitFor();
    await photograph(page, 'deliveries');
  });

  it('narrows the log, and the address says how', async () => {
    await deliveries.choose('الحالة', 'وصل');
    await deliveries.rows('لم يصل').waitFor({ state: 'detached' });
    expect(await page.locator('[data-delivery]').count()).toBe(1);
    expect(page.url()).toMatch(/\?status=succeeded$/);
    await page.reload();
    await deliveries.rows('وصل').waitFor();
    expect(await page.locator('[data-delivery]').count()).toBe(1);
    await page.getByRole('button', { name: 'إزالة التصفية', exact: true }).click();
    await deliveries.rows('لم يصل').waitFor();
  });

  it('opens one delivery: every try, what came back, and the body to copy as it was sent', async () => {
    await deliveries.rows('لم يصل').getByRole('link').click();
    await deliveries.payload().waitFor();
    await page.getByText('النقطة لم تعد موجودة').waitFor();
    await page.getByText('انتقلنا').waitFor();
    expect(await deliveries.payload().evaluate((box) => getComputedStyle(box).direction)).toBe(
      'ltr',
    );
    await deliveries.button('نسخ').click();
    await deliveries.button('نُسخ').waitFor();
    expect(await deliveries.copied()).toBe(receiver.received.at(-1)?.raw);
    await photograph(page, 'delivery');
  });

  it('sends it again after a question, with the same ID and the same bytes', async () => {
    // The receiver is back: an administrator switches its webhook on again.
    await call('PUT', `/admin/webhooks/${partner}`, {
      ...{ ...webhook, url: receiver.url, isEnabled: true },
    });
    receiver.answer([], 200);
    const before = receiver.received.length;
    await deliveries.button('إعادة الإرسال').click();
    await deliveries.question().waitFor();
    // A page that is wider than the window shows its empty half, and no dialog.
    expect(await deliveries.overhang()).toBe(0);
    await photograph(page, 'delivery-question');
    await deliveries.confirm('أعد الإرسال');
    await receiver.waitFor(({ length }) => length > before);
    const [refused, again] = receiver.received.slice(-2);
    expect(again?.raw).toBe(refused?.raw);
    expect(again?.headers['webhook-id']).toBe(refused?.headers['webhook-id']);
    await page.locator('dl').getByText('وصل', { exact: true }).waitFor();
  });

  it('sends all that failed again, and says beforehand how much that is', async () => {
    receiver.answer([410]);
    await publish('افتتاح محطة تحويل جديدة في عمّان');
    await deliveries.open();
    await deliveries.rows('لم يصل').waitFor();
    await call('PUT', `/admin/webhooks/${partner}`, {
      ...{ ...webhook, url: receiver.url, isEnabled: true },
    });
    await deliveries.button('إعادة إرسال ما لم يصل').click();
    await deliveries.question().getByText('تسليم واحد لم يصل').waitFor();
    await photograph(page, 'deliveries-replay');
    await deliveries.confirm('أعد الإرسال');
    await page.getByText('يُعاد إرسال تسليم واحد.').first().waitFor();
    await deliveries.rows('لم يصل').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelectorAll('[data-delivery]').length === 3);
  });

  it('pauses an endpoint and lets it go on', async () => {
    await deliveries.open('/endpoints');
    const card = deliveries.endpoint(partner);
    await card.getByText('سليمة').waitFor();
    await card.getByText(/^آخر المحاولات/).waitFor();
    await photograph(page, 'endpoints');
    await card.getByRole('button', { name: 'إيقاف مؤقت' }).click();
    await card.getByText('موقوفة مؤقتا').waitFor();
    await card.getByRole('button', { name: 'استئناف' }).click();
    await card.getByText('سليمة').waitFor();
  });

  it('shows a new secret once', async () => {
    const card = deliveries.endpoint(partner);
    await card.getByRole('button', { name: 'سر جديد' }).click();
    await deliveries.confirm('أصدر السر');
    await deliveries.secret().waitFor();
    const secret = await deliveries.secret().innerText();
    expect(secret).toMatch(/^whsec_/);
    await photograph(page, 'endpoint-secret');
    await deliveries.button('نسخ').click();
    await deliveries.button('نُسخ').waitFor();
    expect(await deliveries.copied()).toBe(secret);
    await deliveries.button('نسخته').click();
    await deliveries.secret().waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(secret);
  });

  it('changes which stories an endpoint gets', async () => {
    await deliveries.endpoint(partner).getByRole('link', { name: 'الضبط' }).click();
    await page.locator('input[name=countries]').fill('iq، sy');
    await page.getByRole('checkbox', { name: 'صُحّح خبر' }).click();
    await photograph(page, 'endpoint-settings');
    await deliveries.button('احفظ').click();
    await page.getByText('حُفظ الضبط').first().waitFor();
    const { events, filters } = await call<{ events: string[]; filters: { countries: string[] } }>(
      'GET',
      `/delivery/endpoints/${partner}`,
    );
    expect([...events].sort()).toEqual(['article.corrected', 'article.published']);
    expect(filters.countries).toEqual(['IQ', 'SY']);
  });

  it('says in Arabic what the server refuses', async () => {
    await deliveries.open('/999');
    await page.getByRole('alert').getByText('لا يوجد تسليم رقمه 999').waitFor();
  });

  it.each([
    ['desk', 1366, 768],
    ['telephone', 390, 844],
  ])('fits the width of a %s (%d × %d) in both directions', async (name, width, height) => {
    await page.setViewportSize({ width, height });
    for (const locale of ['en', 'ar']) {
      await page.evaluate(
        (chosen) => localStorage.setItem('strapi-admin-language', chosen),
        locale,
      );
      for (const path of ['', '/1', '/endpoints', `/endpoints/${partner}`]) {
        await deliveries.open(path);
        await page.waitForLoadState('networkidle');
        expect([path, locale, await deliveries.overhang()]).toEqual([path, locale, 0]);
        if (locale === 'ar') {
          await photograph(
            page,
            `deliveries-${name}${path.replace('/', '-').replace(/\/\d+/, '-one')}`,
          );
        }
      }
    }
  });

  it('is not there for whoever may not read it', async () => {
    const editor = await addColleague(newsroom, administrator, 'ajil-editor', EDITOR);
    const other = await openWindow(browser);
    const editorsPage = await other.newPage();
    await new LoginPage(editorsPage, newsroom.url).logIn(editor);
    expect(await new DeliveriesPage(editorsPage, newsroom.url).menuLink().count()).toBe(0);
    await editorsPage.goto(`${newsroom.url}/admin/deliveries`);
    await editorsPage.getByText('لا يسمح لك دورك برؤية هذا المحتوى').waitFor();
    await other.close();
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
