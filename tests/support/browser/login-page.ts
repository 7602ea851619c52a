import type { Page } from 'playwright-core';

/** The page on which everybody but the first administrator begins. */
export class LoginPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async logIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto(`${this.url}/admin/auth/login`);
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await this.page.getByRole('link', { name: 'المحتوى', exact: true }).waitFor();
  }
}
