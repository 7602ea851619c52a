import type { Locator, Page } from 'playwright-core';

/** «خبر عاجل» */
export class BreakingPage {
  constructor(private readonly page: Page) {}

  pasteBox(): Locator {
    return this.page.locator('textarea[name=desk-paste]');
  }

  field(name: 'headline' | 'kicker' | 'dateline' | 'caption'): Locator {
    return this.page.locator(`[name=${name}]`);
  }

  /** How many lines of text a field shows; more than it has room for is an error. */
  async linesOf(name: 'headline'): Promise<number> {
    const [needed, shown, line] = await this.field(name).evaluate((field) => {
      const { paddingTop, paddingBottom, lineHeight } = getComputedStyle(field);
      const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
      return [field.scrollHeight - padding, field.clientHeight - padding, parseFloat(lineHeight)];
    });
    if (needed! > shown! + 1) throw new Error(`${name} needs ${needed} px and shows ${shown} px`);
    return Math.round(shown! / line!);
  }

  /** The keys behind the words of buttons. */
  keyHints(): Locator {
    return this.page.locator('main kbd');
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
