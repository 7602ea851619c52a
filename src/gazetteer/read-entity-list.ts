import type { EntityRecord } from '../tagging/entity-record';
import { ENTITY_COLUMNS, parseEntities } from '../tagging/parse-entities';
import { readTsv } from '../tagging/tsv';
import type { Problem, RecordList } from './listed-record';

/**
 * Reads a gazetteer file as `parseEntities` does, but keeps the good lines of a file that has bad
 * ones, and the number of every line.
 *
 * @param file its name, for the messages
 */
export function readEntityList(tsv: string, file: string): RecordList {
  const { records, problems } = tryToParse(tsv, file);
  if (problems.some(({ line }) => line === 1)) return { listed: [], problems };
  const text = withoutLines(tsv, new Set(problems.map(({ line }) => line)));
  const good = records ?? parseEntities(text, file);
  const { rows } = readTsv(text, file, ENTITY_COLUMNS);
  return { listed: rows.map(({ line }, i) => ({ file, line, record: good[i]! })), problems };
}

interface Attempt {
  readonly records: readonly EntityRecord[] | null;
  readonly problems: readonly Problem[];
}

function tryToParse(tsv: string, file: string): Attempt {
  try {
    return { records: parseEntities(tsv, file), problems: [] };
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : [];
    const problems = lines.map((text) => {
      const [, line, message] = /^:(\d+): (.*)$/su.exec(text.slice(file.length)) ?? [];
      if (line === undefined || message === undefined) throw error;
      return { file, line: Number(line), message };
    });
    return { records: null, problems };
  }
}

/** Blank lines keep the numbers of the others. */
function withoutLines(tsv: string, bad: ReadonlySet<number>): string {
  if (bad.size === 0) return tsv;
  return tsv
    .split('\n')
    .map((text, index) => (bad.has(index + 1) ? '' : text))
    .join('\n');
}
