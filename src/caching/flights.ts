/**
 * One computation for each key, however many ask at once. Those who ask after something has changed do
 * not get what was begun before it: they wait for one more computation, which begins when the running
 * one ends. So there is never more than one under way, however fast things change.
 */
export interface Flights<Waiter> {
  /** @returns whether the caller has to compute; else he is answered when somebody has */
  join(key: string, waiter: Waiter): 'lead' | 'wait';
  /** Something has changed. */
  expire(): void;
  /**
   * The computation of the key has ended.
   *
   * @returns who waited for it, and who has to compute next
   */
  land(key: string): { readonly waiters: readonly Waiter[]; readonly next: Waiter | null };
}

export function makeFlights<Waiter>(): Flights<Waiter> {
  const flights = new Map<string, Flight<Waiter>>();
  let changes = 0;
  return {
    join(key, waiter) {
      const flight = flights.get(key);
      if (flight === undefined) {
        flights.set(key, { begun: changes, waiters: [], late: [] });
        return 'lead';
      }
      (flight.begun === changes ? flight.waiters : flight.late).push(waiter);
      return 'wait';
    },
    expire() {
      changes += 1;
    },
    land(key) {
      const flight = flights.get(key);
      flights.delete(key);
      if (flight === undefined) return { waiters: [], next: null };
      const [next = null, ...waiters] = flight.late;
      if (next !== null) flights.set(key, { begun: changes, waiters, late: [] });
      return { waiters: flight.waiters, next };
    },
  };
}

interface Flight<Waiter> {
  readonly begun: number;
  readonly waiters: Waiter[];
  readonly late: Waiter[];
}
