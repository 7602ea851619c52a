import fs from 'node:fs';
import path from 'node:path';

import { type IntakeKnowledge, parseSources, parseUrgencyLevels } from '../../src/intake';
import { parseEntities } from '../../src/tagging';

/**
 * What the project's own files know: no database is needed to split a story.
 *
 * @param root folder of the project
 */
export function readKnowledge(root: string): IntakeKnowledge {
  const read = <T>(name: string, parse: (tsv: string, file: string) => T): T =>
    parse(fs.readFileSync(path.join(root, 'database', name), 'utf8'), path.basename(name));
  return {
    sources: read('reference/sources.tsv', parseSources),
    urgencyLevels: read('reference/urgency-levels.tsv', parseUrgencyLevels),
    places: read('gazetteer/places.tsv', parseEntities).flatMap(({ nameAr, nameEn }) =>
      [nameAr, nameEn].filter((name) => name !== ''),
    ),
  };
}
