/** What an editor may have typed before a note, and the page says itself: «تصحيح:», "Correction –". */
const LABEL = /^\s*(?:تصحيح|corrections?)\s*[:：،–—-]\s*/iu;

/**
 * The correction note of a story, without a label of its own.
 *
 * @param {{ correction?: string | null }} article
 * @returns {string | null} null when there is none
 */
export function correctionNote({ correction }) {
  return (correction ?? '').replace(LABEL, '').trim() || null;
}
