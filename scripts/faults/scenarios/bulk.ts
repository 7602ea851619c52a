import { findWrong, type Outcome, type Stage, waitUntil } from './scenario';

const STORIES = 500;

/** 500 stories in one transaction: all are sent, or none when it fails. */
export async function playBulk(stage: Stage): Promise<Outcome> {
  const { database, receiver } = stage;
  const newsroom = await stage.startReady();
  newsroom.work({ bulk: { stories: STORIES, isRolledBack: true } });
  await newsroom.until('done');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const rolledBack = receiver.recorded.length + (await database.deliveries()).length;
  await newsroom.stop();
  const again = await stage.startReady();
  again.work({ bulk: { stories: STORIES, isRolledBack: false } });
  await again.until('done');
  await waitUntil(async () => (await database.deliveries('pending')).length === 0, 'the last');
  await again.stop();
  const result = await stage.account();
  const wrong = findWrong(result);
  if (rolledBack > 0) wrong.push(`${rolledBack} events of what was rolled back`);
  if (result.received !== STORIES) wrong.push(`${result.received} of ${STORIES} were received`);
  const { committed, received, duplicates } = result;
  return { figures: { rolledBack, committed, received, duplicates }, wrong };
}
