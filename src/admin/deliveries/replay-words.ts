import type { Replayed } from '../../delivery/delivery-contract';
import type { DeskText } from '../desk-text';

/** What became of a replay: how many go out again, and which were left alone and why. */
export function replayWords(say: DeskText['say'], { replayed, skipped }: Replayed): string {
  const count = (reason: Replayed['skipped'][number]['reason']) =>
    skipped.filter((one) => one.reason === reason).length;
  const [superseded, purged] = [count('superseded'), count('purged')];
  return [
    say('desk.replay.done', { count: replayed.length }),
    ...(superseded > 0 ? [say('desk.replay.superseded', { count: superseded })] : []),
    ...(purged > 0 ? [say('desk.replay.purged', { count: purged })] : []),
  ].join(' ');
}
