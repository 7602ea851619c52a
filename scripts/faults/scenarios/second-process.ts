import { drain } from '../kill-loop';
import { findWrong, type Outcome, type Stage } from './scenario';

/**
 * A second server on one SQLite file is refused by name, the first goes on; and the lock of one that
 * was killed is no obstacle to the next.
 */
export async function playSecondProcess(stage: Stage): Promise<Outcome> {
  const first = await stage.startReady();
  const second = stage.start();
  await second.ended;
  const wrong: string[] = [];
  if (!second.output().includes(`pid ${first.child.pid}`)) {
    wrong.push(`the second one did not name the first: ${second.output().slice(-500)}`);
  }
  if (second.child.exitCode === 0) wrong.push('the second one ended with 0');
  first.work({ writes: 5 });
  await first.until('done');
  await drain(stage.database);
  first.kill();
  await first.ended;
  const killedAt = Date.now();
  const third = await stage.startReady();
  const startMs = Date.now() - killedAt;
  third.work({ writes: 5 });
  await third.until('done');
  await drain(stage.database);
  await third.stop();
  const result = await stage.account();
  const { acknowledged, committed, received, duplicates } = result;
  return {
    figures: { acknowledged, committed, received, duplicates, startMs },
    wrong: [...wrong, ...findWrong(result)],
  };
}
