/**
 * `npm run bench:tag [-- [--quick] [throughput] [story] [build] [saves]]`: how fast tagging is beside
 * what else could do its work, and whether the goals are met. All parts when none is named. Progress
 * goes to stderr; a full run of `throughput` draws docs/tagging-speed.svg.
 */
import fs from 'node:fs';
import path from 'node:path';

import { drawChart } from './bench/tag/chart';
import { renderGoals } from './bench/goal';
import type { Report } from './bench/tag/report';
import { reportBuild } from './bench/tag/report-build';
import { reportSaves } from './bench/tag/report-saves';
import { reportStory } from './bench/tag/report-story';
import { reportThroughput } from './bench/tag/report-throughput';
import { FULL, QUICK } from './bench/tag/settings';

const PROJECT_ROOT = path.resolve(__dirname, '..');
const CHART = path.join(PROJECT_ROOT, 'docs/tagging-speed.svg');
const PARTS = ['throughput', 'story', 'build', 'saves'] as const;
type Part = (typeof PARTS)[number];

void run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  const isQuick = args.includes('--quick');
  const named = args.filter((arg) => arg !== '--quick');
  const unknown = named.find((arg) => !PARTS.some((part) => part === arg));
  if (unknown !== undefined) {
    console.error(
      `«${unknown}» غير معروف؛ المعروف: --quick ${PARTS.join(' ')} • "${unknown}" is unknown; known: --quick ${PARTS.join(' ')}`,
    );
    process.exitCode = 2;
    return;
  }
  const parts = PARTS.filter((part) => named.length === 0 || named.includes(part));
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  const goals: Report['goals'][number][] = [];
  for (const part of parts) {
    const report = await reportPart(part, isQuick);
    console.log(`${report.text}\n`);
    goals.push(...report.goals);
  }
  console.log(renderGoals(goals));
}

async function reportPart(part: Part, isQuick: boolean): Promise<Report> {
  const settings = isQuick ? QUICK : FULL;
  const materials = { root: PROJECT_ROOT, corpusBytes: settings.corpusBytes };
  switch (part) {
    case 'throughput': {
      const report = await reportThroughput(materials, settings, tell);
      if (!isQuick) drawCurve(report.series);
      return report;
    }
    case 'story':
      return reportStory(materials, tell);
    case 'build':
      return reportBuild(materials, settings, tell);
    case 'saves':
      return reportSaves(materials, settings, tell);
  }
}

function drawCurve(series: Parameters<typeof drawChart>[0]['series']): void {
  const svg = drawChart({
    title: 'Finding names in Arabic news: speed by size of the gazetteer',
    xLabel: 'aliases',
    yLabel: 'characters per second',
    series,
  });
  fs.writeFileSync(CHART, svg);
}

function tell(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}
