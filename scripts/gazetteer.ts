/**
 *     npm run gazetteer -- check [FILES…]                  holds gazetteer files against the rules
 *     npm run gazetteer -- import FILE [--dry-run] [--skip-bad]   TSV or JSON of a Wikidata query
 *     npm run gazetteer -- export [FILE]                   the database's entities as TSV
 *     npm run gazetteer -- generate N [FILE]               made-up entities, for tests
 *
 * Exit code 2: the command line or the input is at fault.
 */
import path from 'node:path';

import { checkFiles } from './gazetteer/check-files';
import { exportFile } from './gazetteer/export-file';
import { generateFile } from './gazetteer/generate-file';
import { importFile } from './gazetteer/import-file';
import { readArguments } from './gazetteer/read-arguments';
import { explainInputProblems } from './command/input-text';

const ROOT = path.resolve(__dirname, '..');

void explainInputProblems(async () => {
  const command = readArguments(process.argv.slice(2));
  switch (command.name) {
    case 'check':
      return checkFiles(ROOT, command.files);
    case 'import':
      return importFile(ROOT, command);
    case 'export':
      return exportFile(ROOT, command.file);
    case 'generate':
      return generateFile(command);
  }
});
