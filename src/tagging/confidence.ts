import type { Choice } from './choose-sense';
import { ROLE } from './senses';

/**
 * How sure a linked name is, 0 … 1. Not a probability: an order, from a full name down to an alias
 * that only an earlier mention allows.
 *
 * @param skip proclitic letters that had to be taken off
 */
export function confidenceOf({ role, cues }: Choice, skip: number): number {
  const base =
    role === ROLE.CUED ? (cues === 0 ? 0.7 : Math.min(0.92, 0.8 + cues * 0.04)) : BASE[role]!;
  return round(skip === 0 ? base : base - 0.02);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const BASE: Readonly<Record<number, number>> = {
  [ROLE.NAME]: 0.99,
  [ROLE.ALIAS]: 0.97,
  [ROLE.ABBREVIATION]: 0.95,
  [ROLE.ADJECTIVE]: 0.96,
};
