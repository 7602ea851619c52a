import { drain } from '../kill-loop';
import { findWrong, type Outcome, type Stage } from './scenario';

const WRITES = 60;
/** Requests to one endpoint at a time, and what is claimed ahead (decision 106): none may be logged yet. */
const MOST_IN_HAND = 4 + 12;

/**
 * Two nodes on one PostgreSQL: both want every job, and one of them dies in the middle of a burst, with
 * answers in its hands that it has not logged. Nothing is lost; what the dead node had in flight is
 * done by the other, and comes twice.
 */
export async function playTwoNodes(stage: Stage): Promise<Outcome> {
  const { database, receiver } = stage;
  receiver.delay(300);
  const writing = await stage.startReady();
  const other = await stage.startReady();
  other.work({ killAt: 'after-answer:5' });
  writing.work({ writes: WRITES });
  await other.ended;
  const diedAt = Date.now();
  const before = await stage.account();
  const left = new Set((await database.deliveries('pending')).map(({ eventId }) => eventId));
  await writing.until('done');
  await drain(database);
  await writing.stop();
  const result = await stage.account();
  const { acknowledged, committed, received, duplicates, superseded } = result;
  const arrivals = receiver.recorded.filter(({ id }) => left.has(id)).map(({ at }) => at);
  const wrong = findWrong(result);
  if (before.duplicates > 0) wrong.push(`${before.duplicates} duplicates while both nodes lived`);
  if (duplicates === 0) wrong.push('the node that died had nothing in doubt');
  if (duplicates > MOST_IN_HAND)
    wrong.push(`${duplicates} duplicates: more than a node has in hand`);
  return {
    figures: {
      ...{ acknowledged, committed, received, duplicates, superseded },
      leftByTheDead: left.size,
      recoveryMs: Math.max(0, ...arrivals.map((at) => at - diedAt)),
    },
    wrong,
  };
}
