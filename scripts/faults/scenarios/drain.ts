import { findWrong, type Outcome, type Stage, waitUntil } from './scenario';

/**
 * An operator stops a node with requests in flight: they end first, the rest is handed over, and
 * nothing comes twice.
 */
export async function playDrain(stage: Stage): Promise<Outcome> {
  const { database, receiver } = stage;
  receiver.delay(1500);
  const first = await stage.startReady();
  first.work({ writes: 10 });
  await stage.received(2);
  await first.until('done');
  const askedAt = Date.now();
  await first.stop();
  const stopMs = Date.now() - askedAt;
  const left = (await database.deliveries('pending')).length;
  receiver.delay(0);
  const second = await stage.startReady();
  await waitUntil(async () => (await database.deliveries('pending')).length === 0, 'the rest');
  await second.stop();
  const result = await stage.account();
  const wrong = findWrong(result);
  if (left === 0) wrong.push('nothing was left for the second process, so nothing was proved');
  if (result.duplicates > 0) wrong.push(`${result.duplicates} duplicates`);
  if (first.child.exitCode !== 0) wrong.push(`it ended with ${first.child.exitCode}`);
  const { acknowledged, committed, received, duplicates, superseded } = result;
  return {
    figures: {
      acknowledged,
      committed,
      received,
      duplicates,
      superseded,
      stopMs,
      handedOver: left,
    },
    wrong,
  };
}
