import type { Locator, Page } from 'playwright-core';

/** «المهام الطويلة»: starting long work, and its history. */
export class JobsPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  menuLink(): Locator {
    return this.page.locator('nav').getByRole('link', { name: 'المهام الطويلة', exact: true });
  }

  /** In the settings. */
  settingsLink(): Locator {
    return this.page
      .getByRole('navigation', { name: 'الإعدادات' })
      .getByRole('link', { name: 'المهام الطويلة', exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/admin/long-work`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Jobs, newest first, that show a text. */
  jobs(text: string | RegExp): Locator {
    return this.page.locator('[data-job]').filter({ hasText: text });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async importText(name: string, text: string): Promise<void> {
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.button('استورد').click();
  }

  question(): Locator {
    return this.page.getByRole('alertdialog');
  }

  /** How far the page is wider than the window, in px. */
  overhang(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
