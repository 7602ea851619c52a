import { errors } from 'playwright-core';
import type { Locator, Page } from 'playwright-core';

const TYPE = '/admin/content-manager/collection-types/api::article.article';

const PATIENCE_MS = 15_000;
const CURSOR_MS = 250;
const BUTTON_PATIENCE_MS = 1000;

/** The form in which an article is written. */
export class ArticleForm {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async openNew(): Promise<void> {
    await this.page.goto(`${this.url}${TYPE}/create`);
    await this.headline().waitFor();
    await this.body().waitFor();
    // The panels beside the form come when the browser is idle.
    await this.page.locator('form aside').first().waitFor();
  }

  headline() {
    return this.page.locator('input[name=headline]');
  }

  lede() {
    return this.page.locator('textarea[name=lede]');
  }

  body() {
    return this.page.locator('[contenteditable=true]').first();
  }

  /** Labels of the form, in their order on the page. */
  labels(): Promise<string[]> {
    return this.page.locator('form label').allInnerTexts();
  }

  async chooseUrgency(name: string): Promise<void> {
    await this.choose('urgency', name);
  }

  /** @param typed to find it by */
  async addSource(name: string, typed = name): Promise<void> {
    await this.choose('sources', name, typed);
  }

  /** A source that the article has, by its name. */
  source(name: string) {
    return this.around('sources', 'self::ol').getByRole('button', { name, exact: true });
  }

  /** As an editor does: the text comes from the clipboard. */
  async pasteBody(text: string): Promise<void> {
    await this.body().click();
    await this.waitForCursor();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
    await this.body()
      .filter({ hasText: text.split('\n')[0] })
      .waitFor();
  }

  /** The editor of the body looks where the cursor is ten times a second; nobody pastes faster. */
  async waitForCursor(): Promise<void> {
    await this.page.waitForTimeout(CURSOR_MS);
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'نشر', exact: true }).click();
  }

  /** The note that says it went well. */
  async waitUntilPublished(): Promise<void> {
    await this.page.getByText('نُشر', { exact: true }).first().waitFor();
    await this.page.waitForURL((url) => !url.pathname.endsWith('/create'));
  }

  /** The message under a field. */
  errorOf(field: string) {
    return this.around(field, '@data-strapi-field-error').locator('[data-strapi-field-error]');
  }

  /** Names of all tags; the form shows five more at a click, in a list that renders what it shows. */
  async tags(): Promise<string[]> {
    const field = this.around('entities', 'self::ol');
    const counter = await field.getByText(/\(\d+\)$/).innerText();
    const total = Number(/\((\d+)\)/.exec(counter)?.[1]);
    const more = field.getByRole('button', { name: 'المزيد', exact: true });
    const names = new Set<string>();
    const deadline = Date.now() + PATIENCE_MS;
    while (names.size < total && Date.now() < deadline) {
      await clickIfStillThere(more);
      const rows = await field.locator('ol li button:not(:has(svg))').allInnerTexts();
      for (const name of rows) names.add(name.trim());
      await field.locator('div:has(> ol)').evaluate(scrollOnePageOrBack);
    }
    return [...names];
  }

  async scrollToTags(): Promise<void> {
    const field = this.around('entities', 'self::ol');
    await field.locator('div:has(> ol)').evaluate((list) => list.scrollTo(0, 0));
    await field.scrollIntoViewIfNeeded();
  }

  /** The nearest part of the page that holds both a field and what an XPath condition is true of. */
  private around(field: string, condition: string) {
    return this.page.locator(`xpath=//input[@name="${field}"]/ancestor::*[.//*[${condition}]][1]`);
  }

  private async choose(field: string, name: string, typed = name): Promise<void> {
    const box = this.page.locator(`input[name=${field}][role=combobox]`);
    await box.click();
    await box.fill(typed);
    await this.page.getByRole('option', { name, exact: true }).click();
  }
}

/** The button leaves with its last click, and may while it is looked at: the caller tries again. */
async function clickIfStillThere(button: Locator): Promise<void> {
  if (!(await button.isVisible())) return;
  await button.click({ timeout: BUTTON_PATIENCE_MS }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
}

/** Runs in the page. */
function scrollOnePageOrBack(list: Element): void {
  const isAtEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
  list.scrollTo(0, isAtEnd ? 0 : list.scrollTop + list.clientHeight);
}
