import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import type { Goal } from '../goal';
import type { Materials } from './materials';
import type { Entrance, SavesMeasured, Way } from './measure-saves';
import type { Report } from './report';
import { mustRunTask } from './run-task';
import { PATIENCE, type Settings } from './settings';
import { median, medianRatio } from '../statistics';
import { renderTable } from './table';

const MAY_COST = 0.05;

/** Saves with tagging beside saves without, in one Strapi on SQLite for each entrance. */
export async function reportSaves(
  materials: Materials,
  { saves }: Settings,
  tell: (what: string) => void,
): Promise<Report> {
  const folder = path.join(materials.root, '.tmp/bench-tag');
  const distDir = path.join(folder, 'server');
  tell('compiling the server');
  const { compileServer } = await import('../../setup/server-compiler.mjs');
  await compileServer(materials.root, distDir);
  const texts: string[] = [];
  const goals: Goal[] = [];
  for (const entrance of ['panel', 'documents'] as const) {
    tell(`saves, with and without tagging, ${BY[entrance]}`);
    const input = { root: materials.root, distDir, entrance, ...saves };
    const database = path.join(folder, `saves-${entrance}-${process.pid}.db`);
    try {
      const measured = await mustRunTask('measureSaves', input, PATIENCE, settingsOf(database));
      texts.push(describeSaves(entrance, measured));
      goals.push(...goalsOf(entrance, measured));
    } finally {
      for (const ending of ['', '-wal', '-shm']) fs.rmSync(database + ending, { force: true });
    }
  }
  return { text: texts.join('\n\n'), goals };
}

const BY: Readonly<Record<Entrance, string>> = {
  panel: 'by an editor (requests of the panel)',
  documents: 'by code in the server (document service)',
};

function describeSaves(
  entrance: Entrance,
  { times, statements, storiesARound, entities }: SavesMeasured,
): string {
  const each = (value: number): string => (value / storiesARound).toFixed(1);
  const row = (name: string, way: Way): string[] => {
    const more = medianRatio(times[way], times.off) - 1;
    const { count, ms } = statements[way];
    return [name, `${each(median(times[way]))} ms`, percent(more), each(count), `${each(ms)} ms`];
  };
  const rows = [
    row('without tagging and tags', 'off'),
    row('without tagging, the same tags given', 'given'),
    row('with tagging', 'on'),
  ];
  return [
    `Create and publish one of our own stories ${BY[entrance]},`,
    `SQLite, ${entities.toFixed(1)} entities a story on average`,
    `(medians of ${times.on.length} rounds of ${storiesARound} stories; statements of one round, counted apart):`,
    '',
    renderTable(['a save', 'takes', 'more', 'statements', 'waiting for them'], rows),
  ].join('\n');
}

function goalsOf(entrance: Entrance, { times }: SavesMeasured): Goal[] {
  const more = (way: Way): number => medianRatio(times.on, times[way]) - 1;
  const text = `a save ${BY[entrance]} costs at most 5 % more with tagging than without`;
  return [
    goal(`${text} tagging and tags`, more('off')),
    goal(`${text}, the same tags given`, more('given')),
  ];
}

function goal(text: string, part: number): Goal {
  return { text, measured: percent(part), isMet: part <= MAY_COST };
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function settingsOf(database: string): Record<string, string> {
  const secrets = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'];
  const names = [...secrets, 'APP_KEYS', 'ENCRYPTION_KEY'];
  return {
    ...Object.fromEntries(names.map((name) => [name, randomBytes(16).toString('hex')])),
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    SEED_SAMPLES: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}
