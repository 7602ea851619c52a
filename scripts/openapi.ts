/**
 *     npm run openapi             writes docs/openapi.json and types/newsroom-api.d.ts
 *     npm run openapi -- --check  says whether they are as the newsroom is; exit code 1 if not
 */
import path from 'node:path';

import { documentOfLeanNewsroom } from './openapi/lean-newsroom';
import { publishedFiles, staleFiles, writeFiles } from './openapi/published-files';

const ROOT = path.resolve(__dirname, '..');

void (async () => {
  const files = await publishedFiles(await documentOfLeanNewsroom(ROOT));
  const stale = staleFiles(ROOT, files);
  if (process.argv.includes('--check')) {
    for (const file of stale) console.error(`قديم، شغّل npm run openapi • stale, run it: ${file}`);
    process.exit(stale.length > 0 ? 1 : 0);
  }
  writeFiles(ROOT, files);
  for (const file of Object.keys(files)) {
    console.log(`${file}${stale.includes(file) ? '' : ' (لم يتغيّر • unchanged)'}`);
  }
  process.exit(0);
})();
