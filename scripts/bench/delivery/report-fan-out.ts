import type { Goal } from '../goal';
import { measureBulk, sumTurns, type Turn } from './measure';
import { type Materials, rateOf, renderTurns, type Report } from './report';

/** From so many receivers on Ajil is to be ahead of the stock runner. */
const AHEAD_FROM = 5;

/**
 * Bulk publishes to ever more receivers, from the commit on: then the runner has all its work and
 * nothing beside it. While stories are published one by one, what is delivered a second says how fast
 * Strapi publishes.
 */
export async function reportFanOut(materials: Materials): Promise<Report> {
  const { newsroom, receivers, settings, tell } = materials;
  const table: Record<string, Turn> = {};
  const goals: Goal[] = [];
  for (const { receivers: count, events } of settings.fanOut) {
    const turns: Record<string, Turn[]> = { stock: [], ajil: [] };
    for (let round = 1; round <= settings.rounds; round++) {
      for (const sender of ['stock', 'ajil'] as const) {
        tell(`${count} receivers, ${sender}, round ${round} of ${settings.rounds}`);
        const plan = { sender, receivers: count, events };
        turns[sender].push(await measureBulk(newsroom, receivers, plan));
      }
    }
    const [stock, ajil] = [sumTurns(turns.stock), sumTurns(turns.ajil)];
    table[`${count}: stock Strapi`] = stock;
    table[`${count}: Ajil`] = ajil;
    if (count >= AHEAD_FROM) goals.push(aheadGoal(count, rateOf(ajil), rateOf(stock)));
  }
  return {
    text: `Bulk publishes, by number of receivers, ms from the commit\n\n${renderTurns(table)}`,
    goals,
  };
}

function aheadGoal(count: number, ours: number, theirs: number): Goal {
  return {
    text: `${count} receivers, more deliveries a second than the stock runner`,
    measured: `${ours.toFixed(0)} to ${theirs.toFixed(0)}, ${(ours / theirs).toFixed(2)} ×`,
    isMet: ours > theirs,
  };
}
