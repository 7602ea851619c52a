import type { Locator } from 'playwright-core';

/** Where an element lies in its box, along the lines of the page; in px. */
export interface Sides {
  /** From where lines of the box begin to where the element begins. */
  readonly before: number;
  /** From where the element ends to where lines of the box end. */
  readonly behind: number;
  /** Of the text of the box. */
  readonly direction: string;
}

/** Both are measured at one moment: a note moves. */
export async function sidesOf(box: Locator, element: Locator): Promise<Sides> {
  const outer = await box.elementHandle();
  return element.evaluate((inner, around) => {
    const [own, all] = [inner.getBoundingClientRect(), around!.getBoundingClientRect()];
    const [left, right] = [own.left - all.left, all.right - own.right];
    const isTurned = document.documentElement.dir === 'rtl';
    return {
      before: isTurned ? right : left,
      behind: isTurned ? left : right,
      direction: getComputedStyle(around!).direction,
    };
  }, outer);
}
