import { measureTurn, sumTurns } from './measure';
import { type Materials, p99, ratioGoal, renderTurns, type Report } from './report';
import { GAP_MS } from './settings';

const PUBLISH_AT_MOST = 1.5;
/** Publishes without webhooks, before the burst and again after it, at most. */
const MOST_BASE_EVENTS = 500;

/**
 * Thousands of publishes as fast as they can, to one receiver. Publishing becomes slower as the tables grow,
 * so half of the publishes without webhooks come before the burst and half after it.
 */
export async function reportBurst(materials: Materials): Promise<Report> {
  const { newsroom, receivers, settings, tell } = materials;
  const events = settings.burstEvents;
  const baseEvents = Math.min(MOST_BASE_EVENTS, Math.ceil(events / 4));
  const base = { sender: 'nobody', receivers: 0, events: baseEvents, pauseMs: GAP_MS } as const;
  tell(`${baseEvents} publishes without webhooks`);
  const before = await measureTurn(newsroom, receivers, base);
  tell(`a burst of ${events}`);
  const burst = await measureTurn(newsroom, receivers, {
    sender: 'ajil',
    receivers: 1,
    events,
    pauseMs: GAP_MS,
  });
  tell(`${baseEvents} publishes without webhooks`);
  const nobody = sumTurns([before, await measureTurn(newsroom, receivers, base)]);
  return {
    text: [
      `A burst of ${events} events to one receiver, ms`,
      renderTurns({ 'without webhooks': nobody, Ajil: burst }),
    ].join('\n\n'),
    goals: [
      {
        text: `burst of ${events}, all delivered`,
        measured: `${burst.delivered} of ${burst.wanted}`,
        isMet: burst.delivered === burst.wanted,
      },
      ratioGoal(
        `burst, publish p99 at most ${PUBLISH_AT_MOST} × that without webhooks`,
        p99(burst.saves),
        p99(nobody.saves),
        PUBLISH_AT_MOST,
      ),
    ],
  };
}
