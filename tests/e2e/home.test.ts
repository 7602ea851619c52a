import type { Browser, Page } from 'playwright-core';

import {
  type ScriptedReceiver,
  startScriptedReceiver,
} from '../integration/delivery/scripted-receiver';
import { signIn } from '../support/administrator';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { HomePage } from '../support/browser/home-page';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { photograph } from '../support/browser/photograph';
import { COPIED_STORY, WATER_STORY } from '../support/browser/stories';
import { type Complaints, watchMessages } from '../support/browser/watch-messages';
import { addColleague } from '../support/colleagues';
import { request } from '../support/http';

jest.setTimeout(120_000);

const CHIEF = { firstname: 'مريم', lastname: 'نصار', email: 'maryam@newsroom.example' };
const CORRESPONDENT = { firstname: 'سامي', lastname: 'عيسى', email: 'sami@newsroom.example' };

describe('the home page', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let receiver: ScriptedReceiver;
  let administrator: string;
  let complaints: Complaints;
  let page: Page;
  let home: HomePage;

  beforeAll(async () => {
    // Strapi refuses webhooks to this machine in production.
    [newsroom, browser, receiver] = await Promise.all([
      startNewsroom({ NODE_ENV: 'development' }),
      launchBrowser(),
      startScriptedReceiver(),
    ]);
    administrator = await signIn(newsroom);
    const chief = await addColleague(newsroom, administrator, 'ajil-chief', CHIEF);
    page = await (await openWindow(browser)).newPage();
    complaints = watchMessages(page);
    home = new HomePage(page, newsroom.url);
    await new LoginPage(page, newsroom.url).logIn(chief);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
    await receiver?.close();
  });

  const post = async (path: string, body: object) => {
    const answer = await request<{ data: { id: string } }>(newsroom, path, {
      method: 'POST',
      body,
      token: administrator,
    });
    if (answer.status >= 300) throw new Error(`${path}: HTTP ${answer.status}`);
    return answer.body.data;
  };
  const NOTHING = { kicker: '', dateline: '', caption: '', sources: ['reuters'] };

  it('says what there is when there is nothing', async () => {
    await home.open();
    await home.widget('on-air').getByText('لا خبر عاجلا الآن').waitFor();
    await home.widget('hours').getByText('لم يُنشر خبر في آخر 24 ساعة').waitFor();
    await home.widget('drafts').getByText('لا مسودة تنتظر النشر').waitFor();
    await home.widget('candidates').getByText('لا اسم غير معروف في أحدث الأخبار').waitFor();
    await home.widget('trouble').getByText('كل ما أُرسل وصل').waitFor();
  });

  it('shows what is on air, what waits and what is in trouble', async () => {
    receiver.answer([], 503);
    const { id } = await post('/admin/webhooks', {
      ...{ name: 'صحيفة الخليج', url: receiver.url, headers: {}, events: ['entry.publish'] },
    });
    const { headline, lede, body } = COPIED_STORY;
    const story = { ...NOTHING, headline, lede, body, urgency: 'alert' };
    await post('/ajil/desk/articles', story);
    await post('/ajil/desk/drafts', { ...NOTHING, ...WATER_STORY, urgency: 'alert' });
    await home.open();
    await home.widget('on-air').getByRole('link', { name: headline }).waitFor();
    await home.widget('on-air').locator('[data-desk=time-left]').waitFor();
    await home.widget('drafts').getByRole('link', { name: WATER_STORY.headline }).waitFor();
    await home.widget('candidates').getByRole('link', { name: WATER_STORY.unknownName }).waitFor();
    await receiver.waitFor(({ length }) => length > 0);
    await home.open();
    await home.widget('trouble').getByRole('link', { name: 'صحيفة الخليج' }).click();
    await page.waitForURL((url) => url.search === `?endpoint=${id}`);
  });

  it('draws the last 24 hours, and says them to whoever does not see the drawing', async () => {
    await home.open();
    const hours = home.widget('hours');
    await hours.getByText('خبر واحد، منها خبر عاجل').waitFor();
    await home.bars().first().waitFor();
    expect(await home.bars().count()).toBe(1);
    expect(await hours.locator('table td').allInnerTexts()).toEqual(['1', '1']);
    await photograph(page, 'home-widgets');
  });

  it('draws the newest hour on the left, where an Arabic line ends', async () => {
    const [drawing, newest] = await Promise.all([
      home.drawing().boundingBox(),
      home.bars().first().boundingBox(),
    ]);
    expect(newest!.x).toBeLessThan(drawing!.x + drawing!.width / 4);
  });

  it('says an hour of the drawing to whoever walks it by keys', async () => {
    await home.drawing().focus();
    for (let hour = 0; hour < 24; hour++) await page.keyboard.press('ArrowLeft');
    await home.widget('hours').getByText('خبر واحد، العاجل منها 1').waitFor();
  });

  it.each([
    ['desk', 1366, 768],
    ['telephone', 390, 844],
  ])('fits the width of a %s (%d × %d)', async (name, width, height) => {
    await page.setViewportSize({ width, height });
    await home.open();
    await home.bars().first().waitFor();
    await photograph(page, `home-${name}`);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });

  it('shows a correspondent nothing of others, and no deliveries', async () => {
    const colleague = await addColleague(
      newsroom,
      administrator,
      'ajil-correspondent',
      CORRESPONDENT,
    );
    const other = await (await openWindow(browser)).newPage();
    await new LoginPage(other, newsroom.url).logIn(colleague);
    const theirs = new HomePage(other, newsroom.url);
    await theirs.widget('drafts').getByText('لا مسودة تنتظر النشر').waitFor();
    await theirs.widget('on-air').getByText('لا خبر عاجلا الآن').waitFor();
    expect(await theirs.widget('trouble').count()).toBe(0);
    expect(await theirs.widget('candidates').count()).toBe(0);
  });

  it('has Arabic for every message, and nothing crashes', () => {
    expect([...complaints.missingArabic]).toEqual([]);
    expect(complaints.crashes).toEqual([]);
  });
});
