import fs from 'node:fs';
import path from 'node:path';

import {
  buildLexicon,
  type EntityRecord,
  type Institutions,
  type Lexicon,
  parseEntities,
  parseInstitutions,
} from '../../src/tagging';

const INSTITUTIONS_FILE = 'institutions.tsv';

/** The gazetteer of a folder: every `*.tsv`, and the institution grammar. */
export interface Gazetteer {
  readonly records: readonly EntityRecord[];
  readonly institutions: Institutions;
}

/** @throws an error that lists every bad line, of all files, as `file:line: …` */
export function readGazetteer(folder: string): Gazetteer {
  const read = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  const problems: string[] = [];
  const records = files
    .filter((file) => file !== INSTITUTIONS_FILE)
    .sort()
    .flatMap((file) => {
      try {
        return parseEntities(read(file), file);
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
        return [];
      }
    });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { records, institutions: parseInstitutions(read(INSTITUTIONS_FILE), INSTITUTIONS_FILE) };
}

export function loadLexicon(root: string): Lexicon {
  const { records, institutions } = readGazetteer(path.join(root, 'database/gazetteer'));
  return buildLexicon(records, institutions);
}
