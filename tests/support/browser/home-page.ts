import type { Locator, Page } from 'playwright-core';

export type WidgetName = 'on-air' | 'hours' | 'drafts' | 'candidates' | 'trouble';

/** The page that everybody begins on, with its widgets. */
export class HomePage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/admin`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  widget(name: WidgetName): Locator {
    return this.page.locator(`[data-strapi-widget-id="global::ajil-${name}"]`);
  }

  /** What can be focused of the chart of hours. */
  drawing(): Locator {
    return this.page.locator('[data-desk=hours-chart] svg[tabindex]');
  }

  /** One for each kind of story in each hour that has some. */
  bars(): Locator {
    return this.page.locator('[data-desk=hours-chart] .recharts-bar-rectangle path');
  }
}
