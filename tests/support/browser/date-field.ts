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
    return this.page.getByRole('dialog').filter({ has: this.page.locator('table[role=grid]') });
  }

  /** The day that the calendar stands at: its name, and how far its cell is from the left, in px. */
  async dayInCalendar(): Promise<{ name: string; left: number }> {
    const cell = this.calendar().locator('[role=gridcell][aria-selected=true]');
    const { x } = (await cell.boundingBox())!;
    return { name: (await cell.getAttribute('aria-label')) ?? '', left: x };
  }

  /** Letter and name of each column of the calendar, in the order of the week. */
  week(): Promise<[letter: string, name: string][]> {
    return this.calendar()
      .locator('table')
      .evaluate((table) => {
        const names = Array.from(table.querySelectorAll('tbody tr:nth-child(2) td')).map(
          (cell) => cell.getAttribute('aria-label') ?? '',
        );
        return Array.from(table.querySelectorAll('thead th')).map((head, index) => [
          getComputedStyle(head, '::after').content.replaceAll('"', ''),
          names[index]?.split('،')[0] ?? '',
        ]);
      });
  }

  /** The message that the box is described by, without its marks of direction. */
  async message(): Promise<string> {
    const id = await this.box.getAttribute('aria-describedby');
    const text = id ? await this.page.locator(`[id="${id}"]`).innerText() : '';
    return text.replace(/[\u2068\u2069]/g, '');
  }
}
