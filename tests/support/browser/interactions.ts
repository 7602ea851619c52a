import type { Locator, Page } from 'playwright-core';

/**
 * The hands of an editor, counted: a click, a key or a chord is one interaction, and so is a paste.
 * What is typed or copied is not counted.
 */
export class Interactions {
  private readonly done: string[] = [];

  constructor(private readonly page: Page) {}

  get count(): number {
    return this.done.length;
  }

  /** What was done, in order. */
  get list(): readonly string[] {
    return this.done;
  }

  async click(target: Locator, name: string): Promise<void> {
    this.done.push(`click ${name}`);
    await target.click();
  }

  async press(keys: string): Promise<void> {
    this.done.push(keys);
    await this.page.keyboard.press(keys);
  }

  /** Into whatever has the focus. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.press('Control+V');
  }
}
