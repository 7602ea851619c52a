import type { Decision } from '../tagging/editor-decisions';

/** A key that was pressed; `code` names its place, so that an Arabic keyboard has the same keys. */
export interface PressedKey {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** @returns what a key says about the tag that has the focus; null for any other key */
export function decisionOfKey({ code, ctrlKey, altKey, metaKey }: PressedKey): Decision | null {
  if (ctrlKey || altKey || metaKey) return null;
  return DECISIONS.get(code) ?? null;
}

const DECISIONS: ReadonlyMap<string, Decision> = new Map([
  ['KeyA', 'accept'],
  ['KeyX', 'reject'],
  ['Delete', 'reject'],
  ['KeyP', 'pin'],
]);
