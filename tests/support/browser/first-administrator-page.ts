import type { Page } from 'playwright-core';

export interface Account {
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly password: string;
}

/** The page that a new newsroom shows until somebody is its administrator. */
export class FirstAdministratorPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/admin`);
    await this.page.locator('input[name=confirmPassword]').waitFor();
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  async register(account: Account): Promise<void> {
    await this.page.locator('input[name=firstname]').fill(account.firstname);
    await this.page.locator('input[name=lastname]').fill(account.lastname);
    await this.page.locator('input[name=email]').fill(account.email);
    await this.page.locator('input[name=password]').fill(account.password);
    await this.page.locator('input[name=confirmPassword]').fill(account.password);
    await this.page.locator('button[type=submit]').click();
    await this.page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }
}
