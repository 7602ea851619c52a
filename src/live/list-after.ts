import type { LiveAfter } from './live-event';
import { howToShow, type LiveLog } from './live-log';
import type { LiveFilter } from './story-facts';

/** Events of one answer; who has missed more asks again at once, with `next`. */
const MOST = 100;

/**
 * @param seq the last event that the reader has; null: it has none, and is told where to begin
 */
export function listAfter(log: LiveLog, filter: LiveFilter, seq: number | null): LiveAfter {
  const entries = seq === null ? null : log.after(seq, MOST);
  if (entries === null) return { next: log.head(), reset: true, events: [] };
  const events = entries.flatMap((entry) => {
    const how = howToShow(filter, entry);
    return how === null ? [] : [entry.event(how)];
  });
  return { next: entries.at(-1)?.seq ?? log.head(), reset: false, events };
}
