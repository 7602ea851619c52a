import { readGazetteer } from '../../src/gazetteer/strapi/read-gazetteer';
import { writeTsv } from '../../src/gazetteer/write-tsv';
import { withNewsroom } from '../command/with-newsroom';
import { writeOutput } from './write-output';

/**
 * Writes the entities of the configured database as a gazetteer file. Those that are switched off are
 * left out: a table has no column for it, and elsewhere they would be on again.
 *
 * @param root folder of the project
 * @param file null: standard output
 */
export async function exportFile(root: string, file: string | null): Promise<void> {
  const { records, switchedOff } = await withNewsroom(root, readGazetteer);
  const active = [...records.values()].filter(({ key }) => !switchedOff.has(key));
  const { tsv, altered } = writeTsv(active);
  for (const key of altered) {
    process.stderr.write(
      `${key}: فيه علامة جدولة أو «|»، فكتبت بدلها مسافة أو «/» • has a tab, a line break or "|", written as a space or "/"\n`,
    );
  }
  await writeOutput(file, tsv);
  process.stderr.write(
    `✓ ${active.length} سجلا، و${switchedOff.size} موقوفا لم تكتب • ${active.length} entities; ${switchedOff.size} switched off, left out\n`,
  );
}
