import type { Goal } from '../goal';
import { renderTable } from '../tag/table';
import type { BenchNewsroom } from './bench-newsroom';
import type { Turn } from './measure';
import { percentiles } from './percentiles';
import type { Receivers } from './receivers';
import type { Settings } from './settings';

/** What a part of the benchmark works with. */
export interface Materials {
  readonly database: 'sqlite' | 'postgres';
  readonly newsroom: BenchNewsroom;
  readonly receivers: Receivers;
  readonly settings: Settings;
  /** Progress, for whoever waits. */
  readonly tell: (what: string) => void;
}

/** What a part has to say. */
export interface Report {
  readonly text: string;
  readonly goals: readonly Goal[];
}

const HEAD = ['', 'p50', 'p90', 'p99', 'arrived', 'a second', 'publish p50', 'publish p99'];

/** One line for each contender; times in ms. */
export function renderTurns(turns: Readonly<Record<string, Turn>>): string {
  const rows = Object.entries(turns).map(([name, turn]) => {
    const hasReceivers = turn.wanted > 0;
    return [
      name,
      ...percentiles(turn.latencies, [50, 90, 99]).map((ms) => (hasReceivers ? tenths(ms) : '–')),
      hasReceivers ? `${turn.delivered} of ${turn.wanted}` : '–',
      hasReceivers ? rateOf(turn).toFixed(0) : '–',
      ...percentiles(turn.saves, [50, 99]).map((ms) => (turn.saves.length > 0 ? tenths(ms) : '–')),
    ];
  });
  return renderTable(HEAD, rows);
}

/** Deliveries per second. */
export function rateOf({ delivered, seconds }: Turn): number {
  return delivered / seconds;
}

export function p99(values: readonly number[]): number {
  return percentiles(values, [99])[0];
}

export function tenths(value: number): string {
  return value.toFixed(1);
}

/** A goal that one figure may not exceed another by more than a factor. */
export function ratioGoal(text: string, value: number, base: number, atMost: number): Goal {
  const ratio = value / base;
  const measured = `${tenths(value)} to ${tenths(base)} ms, ${ratio.toFixed(2)} ×`;
  return { text, measured, isMet: ratio <= atMost };
}
