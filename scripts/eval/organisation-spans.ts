import { type Lexicon, tagText } from '../../src/tagging';
import { makeTally, type Result } from './score';
import {
  isSameSpan,
  overlaps,
  type Sentence,
  spansWhere,
  touchedTokens,
  wordsOf,
} from './tagged-sentences';

/**
 * Named organisations against ORG spans, exactly; with or without the candidates that are only proposed.
 * Institutions of the grammar («الجيش اللبناني») are left out: the corpus does not call them names.
 */
export function evaluateOrganisations(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  withCandidates: boolean,
): Result {
  const tally = makeTally();
  for (const sentence of sentences) {
    const gold = spansWhere(sentence, ({ tag }) => tag.endsWith('-ORG'));
    const { mentions, candidates } = tagText(sentence.text, lexicon);
    const tagged = [...mentions, ...(withCandidates ? candidates : [])]
      .filter(({ kind }) => kind === 'organisation')
      .filter((tag) => !('via' in tag) || tag.via !== 'institution')
      .map((mention) => touchedTokens(sentence, mention));
    for (const span of tagged) {
      if (gold.some((other) => isSameSpan(span, other))) tally.right();
      else {
        const near = gold.find((other) => overlaps(span, other));
        tally.wrong(wordsOf(sentence, span) + (near ? ` (gold: ${wordsOf(sentence, near)})` : ''));
      }
    }
    for (const span of gold) {
      if (!tagged.some((other) => isSameSpan(span, other))) tally.missed(wordsOf(sentence, span));
    }
  }
  return withCandidates
    ? tally.result('news ORG, linked + candidates', 'exact spans; AraBERT: F1 74.8')
    : tally.result('news ORG, linked', 'exact spans');
}
