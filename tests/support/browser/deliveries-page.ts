import type { Locator, Page } from 'playwright-core';

/** «التسليم»: the log, one delivery, and the endpoints. */
export class DeliveriesPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async openFromMenu(): Promise<void> {
    await this.menuLink().click();
    await this.page.getByRole('heading', { level: 1, name: 'التسليم' }).waitFor();
  }

  menuLink(): Locator {
    return this.page.locator('nav').getByRole('link', { name: 'التسليم', exact: true });
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(`${this.url}/admin/deliveries${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Rows of the log that show a state. */
  rows(state: string): Locator {
    return this.page.locator('[data-delivery]').filter({ hasText: state });
  }

  async choose(filter: string, value: string): Promise<void> {
    await this.page.getByRole('combobox', { name: filter }).click();
    await this.page.getByRole('option', { name: value, exact: true }).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  question(): Locator {
    return this.page.getByRole('alertdialog');
  }

  async confirm(action: string): Promise<void> {
    await this.question().getByRole('button', { name: action, exact: true }).click();
    await this.question().waitFor({ state: 'detached' });
  }

  payload(): Locator {
    return this.page.locator('[data-desk=payload]');
  }

  secret(): Locator {
    return this.page.locator('[data-desk=secret]');
  }

  endpoint(id: number): Locator {
    return this.page.locator(`[data-endpoint="${id}"]`);
  }

  /** How far the page is wider than the window, in px. */
  overhang(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
