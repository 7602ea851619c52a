import { measureTurn, sumTurns, type Turn } from './measure';
import { type Materials, p99, ratioGoal, renderTurns, type Report } from './report';

const AT_MOST = 2;

/** A healthy receiver, alone and beside a dead one for which thousands wait, turn by turn. */
export async function reportDead(materials: Materials): Promise<Report> {
  const { newsroom, receivers, settings, tell } = materials;
  const { rounds, queued, quietEvents: events, quietPauseMs: pauseMs } = settings;
  const turns: { alone: Turn[]; beside: Turn[] } = { alone: [], beside: [] };
  for (let round = 1; round <= rounds; round++) {
    const plan = { sender: 'ajil', receivers: 1, events, pauseMs } as const;
    tell(`a healthy receiver alone, round ${round} of ${rounds}`);
    turns.alone.push(await measureTurn(newsroom, receivers, plan));
    tell(`a healthy receiver beside a dead one, round ${round} of ${rounds}`);
    const prepare = () => newsroom.addDead(queued);
    turns.beside.push(await measureTurn(newsroom, receivers, { ...plan, prepare }));
  }
  const [alone, beside] = [sumTurns(turns.alone), sumTurns(turns.beside)];
  return {
    text: [
      `A healthy receiver, alone and beside a dead one with ${queued} waiting, ms`,
      renderTurns({ alone, 'beside the dead one': beside }),
    ].join('\n\n'),
    goals: [
      ratioGoal(
        `healthy p99 beside a dead receiver at most ${AT_MOST} × that without it`,
        p99(beside.latencies),
        p99(alone.latencies),
        AT_MOST,
      ),
    ],
  };
}
