import type { Page } from 'playwright-core';

import { DateField } from './date-field';

/** What «التصفية» opens above a list of the content manager. */
export class ListFilter {
  constructor(private readonly page: Page) {}

  /** @param field and how it is compared, as the form names them */
  async open(field: string, comparison: string): Promise<void> {
    await this.page.getByRole('button', { name: 'التصفية', exact: true }).click();
    await this.choose('اختر حقلا', field);
    await this.choose('اختر تصفية', comparison);
  }

  date(): DateField {
    return new DateField(this.page, this.popover().locator('input[aria-haspopup=dialog]'));
  }

  async add(): Promise<void> {
    await this.page.getByRole('button', { name: 'إضافة تصفية', exact: true }).click();
  }

  private popover() {
    return this.page.locator('[data-radix-popper-content-wrapper]');
  }

  private async choose(box: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: box, exact: true }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }
}
