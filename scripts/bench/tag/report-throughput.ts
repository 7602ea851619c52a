import type { Series } from './chart';
import type { Goal } from '../goal';
import { type Load, nameOf } from './load';
import type { Materials } from './materials';
import type { OursMeasured, Rival } from './measure-throughput';
import type { Report } from './report';
import { mustRunTask, type Outcome, runTask } from './run-task';
import { PATIENCE, type Settings } from './settings';
import { median, medianRatio } from '../statistics';
import { millions, renderTable } from './table';

const RIVALS: readonly Rival[] = ['regexp', 'aho-corasick'];
const RIVAL_NAMES: Readonly<Record<Rival, string>> = {
  regexp: 'one RegExp',
  'aho-corasick': '@monyone/aho-corasick',
};

/** Characters per second of everybody at every size. */
export async function reportThroughput(
  materials: Materials,
  settings: Settings,
  tell: (what: string) => void,
): Promise<Report & { readonly series: readonly Series[] }> {
  const { sizes, denseSizes, turns } = settings;
  const loads = [
    ...sizes.map((size) => ({ size, kind: 'likely' }) as const),
    ...denseSizes.map((size) => ({ size, kind: 'dense' }) as const),
  ];
  tell('ours, all sizes');
  const ours = await mustRunTask('measureOurs', { materials, loads, turns }, PATIENCE);
  const rivals = await measureRivals(materials, settings, tell);
  return {
    text: [
      `Corpus: ${ours.stories} stories, ${ours.characters.toLocaleString('en')} characters, ${materials.corpusBytes.toLocaleString('en')} bytes.`,
      `A pass that only reads every character: ${millions(median(ours.speeds.read))} characters/s.`,
      'Characters/s, and how many times slower than that pass measured beside it:',
      '',
      renderTable(HEAD, rowsOf(loads, ours, rivals)),
      '',
      `«costs»: of the time that ${nameOf(loads[0])} aliases take, turn by turn in one process.`,
      '«dense»: the names beyond the real ones are any words of the corpus in any order.',
    ].join('\n'),
    goals: goalsOf(sizes, ours, rivals),
    series: seriesOf(sizes, ours, rivals),
  };
}

const HEAD = [
  ...['aliases', 'ours, finding', 'ours, tagText', ...RIVALS.map((rival) => RIVAL_NAMES[rival])],
  ...['finding costs', 'tagText costs', 'mentions a story'],
];

function rowsOf(loads: readonly Load[], ours: OursMeasured, rivals: RivalOutcomes): string[][] {
  const { speeds, mentions, stories } = ours;
  const smallest = nameOf(loads[0]);
  return loads.map((load, i) => {
    const name = nameOf(load);
    return [
      name,
      besideRead(speeds[`find ${name}`], speeds.read),
      besideRead(speeds[`tag ${name}`], speeds.read),
      ...RIVALS.map((rival) => (load.kind === 'dense' ? '' : describeRival(rivals[rival][i]))),
      times(speeds[`find ${smallest}`], speeds[`find ${name}`]),
      times(speeds[`tag ${smallest}`], speeds[`tag ${name}`]),
      (mentions[name] / stories).toFixed(1),
    ];
  });
}

type RivalOutcomes = Readonly<Record<Rival, readonly Outcome<'measureRival'>[]>>;

async function measureRivals(
  materials: Materials,
  { sizes, rivalTurns, rivalLimits }: Settings,
  tell: (what: string) => void,
): Promise<RivalOutcomes> {
  const outcomes: Record<Rival, Outcome<'measureRival'>[]> = { regexp: [], 'aho-corasick': [] };
  for (const rival of RIVALS) {
    for (const size of sizes) {
      tell(`${RIVAL_NAMES[rival]}, ${size.toLocaleString('en')} aliases`);
      const input = { materials, rival, size, turns: rivalTurns };
      outcomes[rival].push(await runTask('measureRival', input, rivalLimits));
    }
  }
  return outcomes;
}

function describeRival(outcome: Outcome<'measureRival'>): string {
  if (outcome.type === 'failed') return outcome.reason;
  return besideRead(outcome.value.rival, outcome.value.read);
}

function besideRead(speeds: readonly number[], read: readonly number[]): string {
  return `${millions(median(speeds))} (1/${medianRatio(read, speeds).toFixed(1)})`;
}

function times(base: readonly number[], speeds: readonly number[]): string {
  return `${medianRatio(base, speeds).toFixed(2)}×`;
}

function goalsOf(
  sizes: readonly number[],
  { speeds }: OursMeasured,
  rivals: RivalOutcomes,
): readonly Goal[] {
  const names = sizes.map((size) => nameOf({ size, kind: 'likely' }));
  const smallest = names[0];
  const largest = names[names.length - 1];
  const slower = names.map((name) => medianRatio(speeds.read, speeds[`find ${name}`]));
  const cost = medianRatio(speeds[`find ${smallest}`], speeds[`find ${largest}`]);
  return [
    ...names.map((name, i) => ({
      text: `finding of ${name} aliases at 1/15 of the reading pass or faster`,
      measured: `1/${slower[i].toFixed(1)}`,
      isMet: slower[i] <= 15,
    })),
    {
      text: `${largest} aliases cost at most 1.5 times of ${smallest}`,
      measured: `${cost.toFixed(2)} times`,
      isMet: cost <= 1.5,
    },
    ...RIVALS.map((rival) => aheadOf(rival, slower, rivals[rival])),
  ];
}

/** In relation to the reading pass, because they ran in different processes. */
function aheadOf(
  rival: Rival,
  slower: readonly number[],
  outcomes: readonly Outcome<'measureRival'>[],
): Goal {
  const leads = outcomes.map((outcome, i) =>
    outcome.type === 'failed'
      ? null
      : medianRatio(outcome.value.read, outcome.value.rival) / slower[i],
  );
  return {
    text: `finding ahead of ${RIVAL_NAMES[rival]} at every size where it finishes`,
    measured: leads
      .map((lead) => (lead === null ? 'not finished' : `${lead.toFixed(1)} times as fast`))
      .join(', '),
    isMet: leads.every((lead) => lead === null || lead > 1),
  };
}

/** Everybody's speed as a part of one reading pass, because the processes ran at different times. */
function seriesOf(
  sizes: readonly number[],
  { speeds }: OursMeasured,
  rivals: RivalOutcomes,
): readonly Series[] {
  const read = median(speeds.read);
  const points = (ratioAt: (size: number, i: number) => number | null) =>
    sizes.flatMap((x, i) => {
      const ratio = ratioAt(x, i);
      return ratio === null ? [] : [{ x, y: read * ratio }];
    });
  const ours = (what: 'find' | 'tag') =>
    points((size) =>
      medianRatio(speeds[`${what} ${nameOf({ size, kind: 'likely' })}`], speeds.read),
    );
  const rivalPoints = (rival: Rival) =>
    points((_, i) => {
      const outcome = rivals[rival][i];
      if (outcome.type === 'failed') return null;
      return medianRatio(outcome.value.rival, outcome.value.read);
    });
  return [
    {
      name: 'only reading',
      points: points(() => 1),
      colour: { light: '#6e7781', dark: '#8b949e' },
    },
    {
      name: 'Ajil, finding',
      points: ours('find'),
      colour: { light: '#0969da', dark: '#58a6ff' },
    },
    {
      name: 'Ajil, tagText',
      points: ours('tag'),
      colour: { light: '#1a7f37', dark: '#3fb950' },
    },
    {
      name: RIVAL_NAMES['aho-corasick'],
      points: rivalPoints('aho-corasick'),
      colour: { light: '#9a6700', dark: '#d29922' },
    },
    {
      name: RIVAL_NAMES.regexp,
      points: rivalPoints('regexp'),
      colour: { light: '#cf222e', dark: '#ff7b72' },
    },
  ];
}
