import { drain } from '../kill-loop';
import { findWrong, type Outcome, type Stage } from './scenario';

const WRITES = 60;
const AWAY_MS = 1500;

/** What takes the server away from under a newsroom and brings it back. */
export interface RestartableServer {
  readonly how: string;
  /** @param mode of `pg_ctl stop`: `fast` ends sessions, `immediate` is a crash */
  restart(mode: 'fast' | 'immediate', awayMs: number): Promise<void>;
}

/**
 * The database is restarted while stories are published and crashes while they are delivered. What was
 * acknowledged is sent, what was refused is seen by the editor, and the newsroom lives on. One that
 * dies is started again, as its supervisor would, but it should not have died.
 */
export async function playRestart(stage: Stage, server: RestartableServer): Promise<Outcome> {
  const { database, receiver } = stage;
  receiver.delay(200);
  let newsroom = await stage.startReady();
  let deaths = 0;
  const supervise = async () => {
    await Promise.race([newsroom.ended, new Promise((resolve) => setTimeout(resolve, 1000))]);
    if (newsroom.child.exitCode === null) return;
    deaths += 1;
    newsroom = await stage.startReady();
  };
  newsroom.work({ writes: WRITES });
  await stage.received(10);
  await server.restart('fast', AWAY_MS);
  await Promise.race([newsroom.ended, newsroom.until('done').catch(() => undefined)]);
  await supervise();
  newsroom.work({ writes: 20 });
  await newsroom.until('done');
  // Now nothing is written any more, and much is on its way.
  await server.restart('immediate', AWAY_MS);
  const backAt = Date.now();
  await supervise();
  await drain(database);
  const recoveryMs = Date.now() - backAt;
  await newsroom.stop();
  const result = await stage.account();
  const { acknowledged, committed, received, duplicates, superseded } = result;
  return {
    figures: {
      ...{ acknowledged, refused: stage.refused(), committed, received, duplicates, superseded },
      ...{ deaths, recoveryMs, how: server.how },
    },
    wrong: [...findWrong(result), ...(deaths > 0 ? [`the newsroom died, ${deaths} times`] : [])],
  };
}
