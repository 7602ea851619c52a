import type { Locator, Page } from 'playwright-core';

/** A field for a day, with the calendar that opens below it. */
export class DateField {
  constructor(
    private readonly page: Page,
    /** The box that is typed into. */
    readonly box: Locator,
  ) {}

  /** As an editor does: what stands there goes, letters come one by one, Enter ends it. */
  async type(text: string): Promise<void> {
    await this.empty();
    await this.box.pressSequentially(text);
    await this.box.press('Enter');
  }

  /** Into the field and out of it again, the calendar closed by Escape. */
  async typeAndLeave(text: string): Promise<void> {
    await this.empty();
    await this.box.pressSequentially(text);
    if (await this.calendar().isVisible()) await this.box.press('Escape');
    await this.box.press('Tab');
  }

  async empty(): Promise<void> {
    await this.box.focus();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
  }

  /** What stands in the box, without the marks of direction that nobody sees. */
  async shown(): Promise<string> {
    return (await this.box.inputValue()).replace(/[\u200e\u200f]/g, '');
  }

  calendar(): Locator {
    return this.page.getByRole('dialog', { name: 'اختر التاريخ' });
  }

  /** The day that the calendar stands at: its name, and how far its cell is from the left, in px. */
  async dayInCalendar(): Promise<{ name: string; left: number }> {
    const cell = this.calendar().locator('[role=gridcell][aria-selected=true]');
    const { x } = (await cell.boundingBox())!;
    return { name: (await cell.getAttribute('aria-label')) ?? '', left: x };
  }

  /** The message that the box is described by. */
  async message(): Promise<string> {
    const id = await this.box.getAttribute('aria-describedby');
    return id ? this.page.locator(`[id="${id}"]`).innerText() : '';
  }
}
