const SWAPPED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
/** The box of a date whose calendar is open; it keeps the focus and reads the keys. */
const OPEN_DATE_BOX = 'input[role=combobox][aria-haspopup=dialog][aria-expanded=true]';

/**
 * In the calendars of Strapi's date pickers the left arrow goes to the day before, wherever that
 * stands. From right to left it stands at the right: here each arrow goes to the day that it points
 * to. The pickers have no option for it, and are inside components of Strapi's own.
 */
export function mirrorCalendarArrows(document: Document): void {
  document.addEventListener('keydown', swap, { capture: true });
}

function swap(event: KeyboardEvent): void {
  const key = SWAPPED[event.key];
  const { target } = event;
  // What was put in the place of a key is not swapped again.
  if (key === undefined || !event.isTrusted || !(target instanceof HTMLInputElement)) return;
  if (!target.matches(OPEN_DATE_BOX) || getComputedStyle(target).direction !== 'rtl') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
