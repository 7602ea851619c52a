import type { Goal } from '../goal';
import { median, medianRatio } from '../statistics';
import { renderTable } from '../tag/table';
import { type Contender, CONTENDERS, middle, type Publishing, type Turns } from './measure';
import { QUESTION_NAMES, QUESTIONS, type Question } from './questions';
import { PACE } from './settings';

export const CONTENDER_NAMES: Readonly<Record<Contender, string>> = {
  bytes: 'the readers’ own limit',
  bare: 'bare node:http',
  hot: 'Ajil, hot',
  cold: 'Ajil, cold',
  stock: 'stock Strapi',
};

const HEAD = [
  '',
  'requests/s',
  'p50, ms',
  'p99, ms',
  'CPU a request, ms',
  '× of bare',
  '× of stock',
];

/** Requests a second and what they cost, of everybody for every question. */
export function renderSpeed(turns: Turns): string {
  const rows = QUESTIONS.flatMap((question) =>
    CONTENDERS.map((contender) => {
      const { perSecond, p50, p99, cpuMs } = middle(turns[question][contender]);
      return [
        `${QUESTION_NAMES[question]}: ${CONTENDER_NAMES[contender]}`,
        ...[perSecond.toFixed(perSecond < 100 ? 1 : 0), p50.toFixed(2), p99.toFixed(2)],
        cpuMs.toFixed(3),
        ...(['bare', 'stock'] as const).map((other) =>
          times(ratio(turns, question, contender, other)),
        ),
      ];
    }),
  );
  return renderTable(HEAD, rows);
}

export function speedGoals(turns: Turns): Goal[] {
  const goal = (
    text: string,
    question: Question,
    [one, other]: readonly [Contender, Contender],
    least: number,
  ) => {
    const measured = ratio(turns, question, one, other);
    return {
      text: `${QUESTION_NAMES[question]}: ${text}`,
      measured: `${times(measured)} ×`,
      isMet: measured >= least,
    };
  };
  return QUESTIONS.flatMap((question) => [
    goal('hot at least 0.4 × of bare', question, ['hot', 'bare'], 0.4),
    goal('hot at least 100 × of stock', question, ['hot', 'stock'], 100),
    goal('cold not slower than stock', question, ['cold', 'stock'], 1),
  ]);
}

/** How much later the slowest may come while stories are published. */
const MOST_LATER = 3;

export function publishingGoals(publishing: Publishing): Goal[] {
  const ways = { pressed: 'as fast as answers come', paced: `${PACE} requests/s by the clock` };
  return (['pressed', 'paced'] as const).map((way) => {
    const quiet = publishing[way].map((pair) => pair.quiet);
    const busy = publishing[way].map((pair) => pair.publishing);
    const later = medianRatio(busy, quiet);
    return {
      text: `hot p99 with a publish every second at most ${MOST_LATER} × that without, ${ways[way]}`,
      measured: `${median(busy).toFixed(2)} to ${median(quiet).toFixed(2)} ms, ${times(later)} ×`,
      isMet: later <= MOST_LATER,
    };
  });
}

/** @param where the publish becomes visible */
export function visibleGoal(where: string, delays: readonly number[], mostMs: number): Goal {
  const last = Math.max(...delays);
  return {
    text: `a publish is visible ${where} within ${mostMs} ms`,
    measured: `median ${median(delays).toFixed(1)}, last of ${delays.length} ${last.toFixed(1)} ms`,
    isMet: last <= mostMs,
  };
}

function ratio(turns: Turns, question: Question, one: Contender, other: Contender): number {
  const speeds = (contender: Contender) =>
    turns[question][contender].map(({ perSecond }) => perSecond);
  return medianRatio(speeds(one), speeds(other));
}

function times(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
