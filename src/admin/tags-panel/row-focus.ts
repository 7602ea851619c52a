/**
 * Moves the focus from one row of the tags to the next or the one before.
 *
 * @param board the element around all rows
 * @param key of the row to leave
 * @returns whether there was a row to go to
 */
export function focusNeighbour(
  board: HTMLElement | null,
  key: string | null,
  isBackwards = false,
): boolean {
  const rows = [...(board?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])];
  const at = rows.findIndex((row) => row.dataset.tag === key);
  const target = rows[isBackwards ? at - 1 : at + 1];
  target?.focus();
  return target !== undefined;
}
