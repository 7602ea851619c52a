import fs from 'node:fs';
import path from 'node:path';

import {
  checkGazetteer,
  COUNTRIES_FILE,
  type GazetteerCheck,
  INSTITUTIONS_FILE,
} from '../../src/gazetteer/check-gazetteer';
import { readInputText } from '../command/input-text';
import { FILE_LIMIT_BYTES } from './file-limit';
import { setExitCode } from './print-problems';

/**
 * Prints every finding, or one line with what the files have; exit code 2 when there is a finding.
 *
 * @param root folder of the project
 * @param files none: all of database/gazetteer
 */
export async function checkFiles(root: string, files: readonly string[]): Promise<void> {
  const folder = path.join(root, 'database/gazetteer');
  const inputs =
    files.length > 0
      ? await Promise.all(
          files.map(async (name) => ({
            name,
            text: await readInputText(name, { limitBytes: FILE_LIMIT_BYTES }),
          })),
        )
      : readFolder(folder);
  const shipped = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  const { findings, counts } = checkGazetteer(
    inputs,
    shipped(COUNTRIES_FILE),
    shipped(INSTITUTIONS_FILE),
  );
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  if (findings.length > 0) {
    process.stdout.write(`✗ ${findings.length} مشكلة • ${findings.length} findings\n`);
    setExitCode(2);
  } else process.stdout.write(`✓ ${describe(counts)}\n`);
}

function readFolder(folder: string) {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
}

const KINDS = [
  ['country', 'دولة', 'countries'],
  ['organisation', 'منظمة', 'organisations'],
  ['place', 'مكان', 'places'],
  ['person', 'شخصية', 'people'],
  ['institution', 'منصب', 'offices'],
] as const;

function describe(counts: GazetteerCheck['counts']): string {
  const present = KINDS.filter(([kind]) => counts[kind] > 0);
  const ar = present.map(([kind, name]) => `${counts[kind]} ${name}`).join('، ');
  const en = present.map(([kind, , name]) => `${counts[kind]} ${name}`).join(', ');
  return `${ar || 'لا سجلات'} • ${en || 'no records'}`;
}
