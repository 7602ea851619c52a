import type { Locator, Page } from 'playwright-core';

/** «خبر عاجل» */
export class BreakingPage {
  constructor(private readonly page: Page) {}

  pasteBox(): Locator {
    return this.page.locator('textarea[name=desk-paste]');
  }

  field(name: 'headline' | 'kicker' | 'dateline' | 'caption'): Locator {
    return this.page.locator(`input[name=${name}]`);
  }

  text(name: 'lede' | 'body'): Locator {
    return this.page.locator(`textarea[name=${name}]`);
  }

  level(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  source(name: string): Locator {
    return this.page.getByRole('button', { name: `حذف ${name}` });
  }

  /** What the reader's page makes of the story. */
  preview() {
    return this.page.frameLocator('iframe');
  }

  errorOf(name: string): Locator {
    return this.page
      .locator(`xpath=//*[@name="${name}"]/ancestor::*[.//*[@data-strapi-field-error]][1]`)
      .locator('[data-strapi-field-error]');
  }

  published(): Locator {
    return this.page.getByRole('heading', { name: 'نُشر الخبر' });
  }
}
