/** A key that was pressed; `code` names its place, so that an Arabic keyboard has the same keys. */
export interface PressedKey {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Ctrl+Alt+B opens «خبر عاجل». Not Alt+Shift: that switches between Arabic and English on most
 * desks. No browser uses it, and no Arabic or Latin keyboard writes a letter with it.
 */
export function opensBreakingNews(key: PressedKey): boolean {
  return key.code === 'KeyB' && key.ctrlKey && key.altKey && !key.shiftKey && !key.metaKey;
}

/** What goes on, as editors read it and as `aria-keyshortcuts` says it. */
export const GOES_ON = { shown: '(Ctrl+Enter)', aria: 'Control+Enter Meta+Enter' } as const;

/** Ctrl+Enter, or ⌘+Enter on a Mac, goes on: fills the fields, then publishes. */
export function goesOn({ code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): boolean {
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  return isEnter && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
