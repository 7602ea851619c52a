import type { Browser, Page } from 'playwright-core';

import { signIn } from '../support/administrator';
import { ArticleForm } from '../support/browser/article-form';
import { launchBrowser, openWindow } from '../support/browser/browser';
import { LoginPage } from '../support/browser/login-page';
import { type NewsroomProcess, startNewsroom } from '../support/browser/newsroom-process';
import { sidesOf, sidesOfNote } from '../support/browser/sides';
import { COPIED_STORY } from '../support/browser/stories';
import { request } from '../support/http';

jest.setTimeout(240_000);

const ARTICLES = 'content-manager/collection-types/api::article.article';
const EDITOR = { email: 'editor@newsroom.example', password: 'Kalima-Sirr-2026' };

/** Px from the edge at which something belongs, by what it is. */
type Distances = Record<string, number>;

/** What Strapi opens over a page, and what it draws into its fields and its editor. */
describe('the panel from right to left, as it is from left to right', () => {
  let newsroom: NewsroomProcess;
  let browser: Browser;
  let page: Page;
  let language: 'ar' | 'en' = 'ar';
  const found: Record<'ar' | 'en', Distances> = { ar: {}, en: {} };

  beforeAll(async () => {
    [newsroom, browser] = await Promise.all([startNewsroom(), launchBrowser()]);
    const token = await signIn(newsroom);
    const post = (path: string, body: object) =>
      request(newsroom, path, { method: 'POST', token, body });
    const { headline, lede, body } = COPIED_STORY;
    await post('/ajil/desk/articles', {
      ...{ kicker: '', dateline: '', caption: '', sources: ['reuters'] },
      ...{ headline, lede, body, urgency: 'alert' },
    });
    await post('/admin/webhooks', {
      ...{ name: 'صحيفة الخليج', url: 'https://partner.example/hook', headers: {} },
      events: ['entry.publish'],
    });
    page = await (await openWindow(browser)).newPage();
    await new LoginPage(page, newsroom.url).logIn(EDITOR);
  });

  afterAll(async () => {
    await browser?.close();
    await newsroom?.stop();
  });

  const open = async (path: string) => {
    await page.evaluate((code) => localStorage.setItem('strapi-admin-language', code), language);
    await page.goto(`${newsroom.url}/admin/${path}`);
    await page.locator('main').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForFunction((code) => document.documentElement.lang === code, language);
  };
  const keep = (name: string, px: number) => (found[language][name] = px);
  const wanted = () => (language === 'ar' ? 'rtl' : 'ltr');

  /** The same names in both languages. */
  const steps: [name: string, step: () => Promise<void>][] = [
    ['fields', measureFields],
    ['menus', measureMenus],
    ['the editor', measureEditor],
    ['notes', measureNote],
  ];
  describe.each(['ar', 'en'] as const)('in %s', (code) => {
    beforeAll(() => (language = code));
    it.each(steps)('opens %s in the direction of the page', (_, step) => step());
  });

  it('puts each of them at the other edge, as far from it', () => {
    const unlike = Object.entries(found.ar).filter(
      ([name, px]) => !(Math.abs(px - (found.en[name] ?? NaN)) <= 1),
    );
    expect(unlike.map(([name, px]) => `${name}: ${px} px, not ${found.en[name]} px`)).toEqual([]);
    expect(Object.keys(found.ar)).toHaveLength(14);
  });

  async function measureFields() {
    await open('me');
    const password = page.locator('input[name=currentPassword]').locator('xpath=..');
    keep('the eye of a password', (await sidesOf(password, password.getByRole('button'))).behind);
    await open('settings/webhooks');
    const toggle = page.getByRole('switch').first();
    const thumb = await sidesOf(toggle, toggle.locator('span'));
    expect(thumb.before).toBeGreaterThan(0);
    expect(thumb.behind).toBeGreaterThan(0);
    keep('the thumb of a switch', thumb.behind);
    const navigation = page.locator('nav').first();
    const border = await navigation.evaluate((nav) => getComputedStyle(nav).borderInlineEndWidth);
    keep('the border of the menu', parseFloat(border));
  }

  async function measureMenus() {
    await open(ARTICLES);
    // The last of a row, behind that of its sources.
    await page.locator('tbody tr').first().locator('button[aria-haspopup=menu]').last().click();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const icon = await sidesOf(menu, menu.locator('svg').first());
    expect(icon.direction).toBe(wanted());
    keep('the icon of a command', icon.before);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });

    const filter = page.locator('button', { hasText: /^(?:التصفية|Filters)$/ });
    await filter.click();
    const popover = page.locator('[data-radix-popper-content-wrapper]');
    await popover.waitFor();
    const button = await sidesOf(popover, filter);
    expect(button.direction).toBe(wanted());
    keep('a popover under its button', button.before);
    const field = popover.locator('[role=combobox]').first();
    const caret = field.locator('svg').last();
    keep('the caret of a choice', (await sidesOf(field, caret)).behind);
  }

  async function measureEditor() {
    const form = new ArticleForm(page, newsroom.url);
    await open(`${ARTICLES}/create`);
    await form.body().scrollIntoViewIfNeeded();
    // Not by their roles, which are hidden from screen readers while a list is open.
    const toolbar = page.locator('[role=toolbar]');
    const kind = toolbar.locator('[role=combobox]').first();
    const place = await sidesOf(toolbar, kind);
    expect(place.direction).toBe(wanted());
    keep('the first tool', place.before);
    keep('the icon of a kind', (await sidesOf(kind, kind.locator('svg').first())).before);
    keep('the caret of kinds', (await sidesOf(kind, kind.locator('svg').last())).behind);
    const bullets = toolbar.getByRole('radio').first().locator('svg');
    const turned = await bullets.evaluate((svg) => getComputedStyle(svg).scale);
    expect(turned).toBe(language === 'ar' ? '-1 1' : 'none');
    const editor = form.body().locator('xpath=ancestor::*[.//*[@role="toolbar"]][1]');
    keep(
      'the button of the whole window',
      (await sidesOf(editor, editor.locator('button').last())).behind,
    );

    await kind.click();
    const kinds = page.locator('[role=listbox]:not([hidden])');
    await kinds.waitFor();
    const icon = await sidesOf(kinds, kinds.locator('svg').first());
    expect(icon.direction).toBe(wanted());
    keep('the icon of an offered kind', icon.before);
    keep('the list under its choice', (await sidesOf(kinds, kind)).before);
    await page.keyboard.press('Escape');
  }

  async function measureNote() {
    await new ArticleForm(page, newsroom.url)
      .headline()
      .fill(`${COPIED_STORY.headline} ${language}`);
    await page.getByRole('button', { name: /^(?:حفظ|Save)$/ }).click();
    const note = await sidesOfNote(page);
    expect(note.direction).toBe(wanted());
    keep('the icon of a note', note.icon);
    keep('the cross of a note', note.cross);
    expect(note.fromMiddle).toBeLessThanOrEqual(1);
  }
});
