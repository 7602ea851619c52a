import { measureTurn, sumTurns, type Turn } from './measure';
import { type Materials, p99, ratioGoal, renderTurns, type Report, tenths } from './report';

const P99_AT_MOST_MS = { sqlite: 25, postgres: 50 };
const PUBLISH_AT_MOST = 1.5;

/** One receiver of a newsroom that publishes now and then. */
export async function reportQuiet(materials: Materials): Promise<Report> {
  const { database, newsroom, receivers, settings, tell } = materials;
  const { rounds, quietEvents: events, quietPauseMs: pauseMs } = settings;
  const turns: Record<string, Turn[]> = { nobody: [], stock: [], ajil: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const sender of ['nobody', 'stock', 'ajil'] as const) {
      tell(`quiet, ${sender}, round ${round} of ${rounds}`);
      const plan = { sender, receivers: 1, events, pauseMs };
      turns[sender].push(await measureTurn(newsroom, receivers, plan));
    }
  }
  const [nobody, stock, ajil] = [turns.nobody, turns.stock, turns.ajil].map(sumTurns);
  const limit = P99_AT_MOST_MS[database];
  return {
    text: [
      `Quiet: one receiver, a publish every ${pauseMs} ms, ms from commit to receiver`,
      renderTurns({ 'without webhooks': nobody, 'stock Strapi': stock, Ajil: ajil }),
    ].join('\n\n'),
    goals: [
      {
        text: `quiet, p99 from commit to receiver at most ${limit} ms`,
        measured: `${tenths(p99(ajil.latencies))} ms`,
        isMet: p99(ajil.latencies) <= limit,
      },
      ratioGoal(
        `quiet, publish p99 at most ${PUBLISH_AT_MOST} × that without webhooks`,
        p99(ajil.saves),
        p99(nobody.saves),
        PUBLISH_AT_MOST,
      ),
    ],
  };
}
