import type { Locator, Page } from 'playwright-core';

/** The panel «حال النص», the dialog of versions and what is offered after a lost page. */
export class TextPanel {
  constructor(private readonly page: Page) {}

  others(names: string): Locator {
    return this.page.getByText(`فتحه أيضا: ${names}`);
  }

  alone(): Locator {
    return this.page.getByText('لم يفتحه غيرك الآن.');
  }

  outdated(): Locator {
    return this.page.getByText('حُفظت نسخة أحدث مما أمامك.');
  }

  cut(): Locator {
    return this.page.getByText(/^انقطع الاتصال بالخادم/);
  }

  kept(): Locator {
    return this.page.getByText(/^كُتب هنا نص ولم يُحفظ/);
  }

  async restore(): Promise<void> {
    await this.page.getByRole('button', { name: 'استعادة ما كُتب' }).click();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'حُفظت نسخة أحدث من هذا الخبر' });
  }

  /** A field in the dialog, by its label. */
  difference(label: string): Locator {
    return this.dialog().getByRole('region', { name: label, exact: true });
  }

  async take(label: string, side: 'mine' | 'theirs'): Promise<void> {
    const name = side === 'mine' ? 'خذ نصي' : 'خذ هذا النص';
    await this.difference(label).getByRole('button', { name, exact: true }).click();
  }

  async apply(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'ضعه في النموذج' }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }
}
