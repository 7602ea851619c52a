import { planDeliveries, slotsFor } from '..';
import { type Tried, writeAttempts } from './attempt-writer';
import { makeBatcher } from './batcher';
import {
  cancelPending,
  loadDue,
  loadPendingEndpoints,
  loadSendable,
  type Sendable,
  supersede,
} from './delivery-store';
import { type Endpoint, loadEndpoints } from './endpoint-store';
import { reach } from './kill-point';
import { makeLoop } from './loop';
import type { Runner } from './runner';
import { type RunnerTools, tryDelivery } from './runner-tools';
import type { Transaction } from './table-store';

/** After a failure of the database, in ms. */
const RECOVER_MS = 500;
/** Documents that are looked at for each free slot; some will be waiting for their turn. */
const LOOK_AHEAD = 4;

/**
 * The runner of one process. Nothing of its state is durable: what is in flight is still pending in
 * the tables, so after a crash it is simply sent again, and the receiver knows it by its id.
 */
export function makeSqliteRunner(tools: RunnerTools): Runner {
  const { tables, settings, now, log } = tools;
  /** Endpoints to look at. */
  const woken = new Set<number>();
  /** By endpoint, by delivery. */
  const flights = new Map<number, Map<number, Promise<void>>>();
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;

  const onError = (error: unknown) => {
    log.error(`delivery: ${error instanceof Error ? error.stack : String(error)}`);
  };
  const writer = makeBatcher<Tried>({
    write: async (batch) => {
      const switchedOff = await writeAttempts(tables, settings(), tools.random, batch);
      switchedOff.forEach(tools.onSwitchedOff);
    },
    onError,
    retryMs: RECOVER_MS,
  });
  const sweep = makeLoop(async () => {
    const pending = await loadPendingEndpoints(tables);
    wake(pending.filter(({ nextAt }) => nextAt <= now()).map(({ endpoint }) => endpoint));
  }, onError);
  const pump = makeLoop(async () => {
    const ids = [...woken];
    woken.clear();
    if (ids.length === 0 || isStopping) return;
    for (const { endpoint, sendable } of await choose(ids)) {
      if (isStopping) return;
      const own = flights.get(endpoint.id) ?? new Map<number, Promise<void>>();
      flights.set(endpoint.id, own);
      own.set(sendable.id, fly(endpoint, sendable, own));
    }
  }, onError);

  function wake(endpoints: readonly number[]): void {
    if (timer === undefined || isStopping || endpoints.length === 0) return;
    for (const endpoint of endpoints) woken.add(endpoint);
    pump.poke();
  }

  /**
   * What may be sent now, for all endpoints in one transaction: while somebody publishes without a
   * pause, every query of its own would queue for the only connection behind a whole save.
   */
  function choose(ids: readonly number[]): Promise<Chosen[]> {
    return tables.transaction(async (trx) => {
      const endpoints = new Map((await loadEndpoints(tables, trx)).map((one) => [one.id, one]));
      const chosen = new Map<number, Endpoint>();
      for (const id of ids) {
        const endpoint = endpoints.get(id);
        if (endpoint === undefined || !endpoint.isEnabled) {
          const why = endpoint ? 'the endpoint is disabled' : 'the endpoint was deleted';
          await cancelPending(tables, id, why, now(), trx);
        } else if (!endpoint.isPaused) {
          for (const delivery of await plan(endpoint, trx)) chosen.set(delivery, endpoint);
        }
      }
      const sendables = await loadSendable(tables, [...chosen.keys()], trx);
      return sendables.flatMap((sendable) => {
        const endpoint = chosen.get(sendable.id);
        return endpoint ? [{ endpoint, sendable }] : [];
      });
    });
  }

  /** @returns ids of deliveries to send to one endpoint now; it is looked at again when one ends */
  async function plan(endpoint: Endpoint, trx: Transaction): Promise<readonly number[]> {
    const { health, concurrency } = settings();
    const inFlight = [...(flights.get(endpoint.id)?.keys() ?? [])];
    const slots = slotsFor(endpoint.health, health, now(), concurrency) - inFlight.length;
    if (slots <= 0) return [];
    const due = await loadDue(tables, endpoint.id, now(), inFlight, slots * LOOK_AHEAD, trx);
    const { send, superseded } = planDeliveries(due, new Set(inFlight), now(), slots);
    await supersede(tables, superseded, now(), trx);
    return send;
  }

  async function fly(
    endpoint: Endpoint,
    sendable: Sendable,
    own: Map<number, Promise<void>>,
  ): Promise<void> {
    reach('after-claim');
    const tried = await tryDelivery(tools, endpoint, sendable);
    await writer.add(tried);
    own.delete(sendable.id);
    wake([endpoint.id]);
  }

  const tick = () => {
    timer = setTimeout(tick, settings().sweepMs);
    sweep.poke();
  };

  return {
    async start() {
      tick();
    },
    // The tables are the queue; what they say is committed with them.
    async enqueue() {},
    committed: (deliveries) => wake(deliveries.map(({ endpoint }) => endpoint)),
    wake,
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      const all = [...flights.values()].flatMap((own) => [...own.values()]);
      await Promise.race([Promise.all(all), tools.pause(settings().drainMs)]);
      await writer.idle();
    },
  };
}

interface Chosen {
  readonly endpoint: Endpoint;
  readonly sendable: Sendable;
}
