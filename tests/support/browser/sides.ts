import type { Locator, Page } from 'playwright-core';

/** Where an element lies in its box, along the lines of the page; in px. */
export interface Sides {
  /** From where lines of the box begin to where the element begins. */
  readonly before: number;
  /** From where the element ends to where lines of the box end. */
  readonly behind: number;
  /** Of the text of the box. */
  readonly direction: string;
}

/** Both are measured at one moment. */
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

/** Of a note, in px: its icon from where its lines begin, its cross from where they end. */
export interface NoteSides {
  readonly icon: number;
  readonly cross: number;
  /** How far its middle is from that of the window. */
  readonly fromMiddle: number;
  readonly direction: string;
}

/** Measures the next note in the moment in which it comes: it leaves by itself. */
export async function sidesOfNote(page: Page): Promise<NoteSides> {
  const sides = await page.waitForFunction(() => {
    const note = document.querySelector('[data-sonner-toast]');
    const icon = note?.querySelector('[role=status]')?.previousElementSibling;
    const cross = note?.querySelector('button');
    if (!note || !icon || !cross) return null;
    const [all, first, last] = [note, icon, cross].map((one) => one.getBoundingClientRect());
    const isTurned = document.documentElement.dir === 'rtl';
    return {
      icon: isTurned ? all!.right - first!.right : first!.left - all!.left,
      cross: isTurned ? last!.left - all!.left : all!.right - last!.right,
      fromMiddle: Math.abs(all!.left + all!.right - document.documentElement.clientWidth) / 2,
      direction: getComputedStyle(note).direction,
    };
  });
  return (await sides.jsonValue())!;
}
