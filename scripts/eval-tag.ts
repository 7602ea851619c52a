/**
 * `npm run eval:tag [-- --errors N]` measures the tagger: on our own gold always, and on public corpora
 * that may be used for measuring only where a checkout has them beside it.
 */
import fs from 'node:fs';
import path from 'node:path';

import { evaluateAmbiguous } from './eval/ambiguous';
import { readGoldStories } from './eval/gold-story';
import { evaluateNations, evaluateNationsFairly } from './eval/nation-spans';
import { evaluateOrganisations } from './eval/organisation-spans';
import { evaluateOwnGold } from './eval/own-gold';
import { evaluatePlaceLinks } from './eval/place-links';
import { formatReport } from './eval/report';
import type { Result } from './eval/score';
import { readSentences } from './eval/tagged-sentences';
import { loadLexicon } from './tag/load-gazetteer';

const ROOT = path.join(__dirname, '..');
const CORPORA = path.join(ROOT, '../shared/data/tagging/dev');

const lexicon = loadLexicon(ROOT);
const results: Result[] = [];

/** Runs one evaluation, or says that its corpus is absent. */
function evaluate(file: string, run: (file: string) => readonly Result[]): void {
  const corpus = path.join(CORPORA, file);
  if (fs.existsSync(corpus)) results.push(...run(corpus));
  else process.stdout.write(`skipped: ${file} is not here\n`);
}

const stories = readGoldStories(path.join(ROOT, 'tests/fixtures/gold'));
for (const written of ['before', 'after'] as const) {
  const half = stories.filter((story) => story.written === written);
  const name = `own gold, written ${written} the rules (${half.length})`;
  if (half.length > 0) results.push(...evaluateOwnGold(half, lexicon, name));
}
evaluate('news-train.tsv', (file) => {
  const sentences = readSentences(file);
  return [
    evaluateNations(sentences, lexicon),
    evaluateNationsFairly(sentences, lexicon),
    evaluateOrganisations(sentences, lexicon, false),
    evaluateOrganisations(sentences, lexicon, true),
  ];
});
evaluate('place-links-train.tsv', (file) => [evaluatePlaceLinks(file, lexicon)]);
evaluate('ambiguous.tsv', (file) => evaluateAmbiguous(file, lexicon));

const errors = process.argv.indexOf('--errors');
process.stdout.write(
  formatReport(results, errors < 0 ? undefined : Number(process.argv[errors + 1])),
);
