import { generateRecords } from '../../src/gazetteer/generate-records';
import { writeTsv } from '../../src/gazetteer/write-tsv';
import { writeOutput } from './write-output';

/** Writes a gazetteer file of made-up entities. */
export async function generateFile({
  count,
  file,
}: {
  readonly count: number;
  readonly file: string | null;
}): Promise<void> {
  await writeOutput(file, writeTsv(generateRecords(count)).tsv);
}
