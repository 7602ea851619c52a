import type { Story } from './story';

/**
 * Notes to the desks that receive a story, for formats that have a place for them and no field for
 * what is said. They are not for readers.
 */
export function correctionNote({ correction, language }: Story): string | null {
  if (correction === null) return null;
  return language === 'ar' ? `تصويب: ${correction}` : `Correction: ${correction}`;
}

/**
 * Until when a story is breaking. The `expires` of the IPTC standards would be wrong for it: that is
 * when an item stops to matter and may be taken down, while a story outlives its «عاجل».
 */
export function breakingNote({ breakingUntil, language }: Story): string | null {
  if (breakingUntil === null) return null;
  const until = breakingUntil.toISOString();
  return language === 'ar' ? `عاجل حتى ${until}` : `Breaking until ${until}`;
}
