import { type Choice, GUESSED } from './choose-sense';
import { ROLE } from './senses';

/** Of what is said only because nothing speaks against it; it is no ground to say more. */
export const UNSURE = 0.6;

/**
 * How sure a linked name is, 0 … 1. Not a probability: an order, from a full name down to an alias
 * that only an earlier mention allows.
 *
 * @param skip proclitic letters that had to be taken off
 */
export function confidenceOf({ role, cues }: Choice, skip: number): number {
  if (cues === GUESSED) return UNSURE;
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
