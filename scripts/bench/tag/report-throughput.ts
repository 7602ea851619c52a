import type { Series } from './chart';
import type { Goal } from './goal';
import type { Materials } from './materials';
import type { OursMeasured, Rival } from './measure-throughput';
import type { Report } from './report';
import { mustRunTask, type Outcome, runTask } from './run-task';
import { PATIENCE, type Settings } from './settings';
import { median, medianRatio } from './statistics';
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
  const { sizes, turns } = settings;
  tell('ours, all sizes');
  const ours = await mustRunTask('measureOurs', { materials, sizes, turns }, PATIENCE);
  const rivals = await measureRivals(materials, settings, tell);
  const smallest = sizes[0];
  const rows = sizes.map((size, i) => [
    size.toLocaleString('en'),
    besideRead(ours.speeds[`find ${size}`], ours.speeds.read),
    besideRead(ours.speeds[`tag ${size}`], ours.speeds.read),
    ...RIVALS.map((rival) => describeRival(rivals[rival][i])),
    times(ours.speeds[`find ${smallest}`], ours.speeds[`find ${size}`]),
    times(ours.speeds[`tag ${smallest}`], ours.speeds[`tag ${size}`]),
    (ours.mentions[size] / ours.stories).toFixed(1),
  ]);
  const text = [
    `Corpus: ${ours.stories} stories, ${ours.characters.toLocaleString('en')} characters, ${materials.corpusBytes.toLocaleString('en')} bytes.`,
    `A pass that only reads every character: ${millions(median(ours.speeds.read))} characters/s.`,
    'Characters/s, and how many times slower than that pass measured beside it:',
    '',
    renderTable(
      [
        ...[
          'aliases',
          'ours, finding',
          'ours, tagText',
          ...RIVALS.map((rival) => RIVAL_NAMES[rival]),
        ],
        ...['finding costs', 'tagText costs', 'mentions a story'],
      ],
      rows,
    ),
    '',
    `«costs»: of the time that ${smallest.toLocaleString('en')} aliases take, turn by turn in one process.`,
  ].join('\n');
  return {
    text,
    goals: goalsOf(sizes, ours, rivals),
    series: seriesOf(sizes, ours, rivals),
  };
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
  const smallest = sizes[0];
  const largest = sizes[sizes.length - 1];
  const slower = sizes.map((size) => medianRatio(speeds.read, speeds[`find ${size}`]));
  const cost = medianRatio(speeds[`find ${smallest}`], speeds[`find ${largest}`]);
  return [
    ...sizes.map((size, i) => ({
      text: `finding of ${size.toLocaleString('en')} aliases at 1/15 of the reading pass or faster`,
      measured: `1/${slower[i].toFixed(1)}`,
      isMet: slower[i] <= 15,
    })),
    {
      text: `${largest.toLocaleString('en')} aliases cost at most 1.5 times of ${smallest.toLocaleString('en')}`,
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
    points((size) => medianRatio(speeds[`${what} ${size}`], speeds.read));
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
