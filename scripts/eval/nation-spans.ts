import { type Lexicon, type Mention, tagText } from '../../src/tagging';
import { makeTally, type Result } from './score';
import {
  isSameSpan,
  overlaps,
  type Sentence,
  spansWhere,
  touchedTokens,
  wordsOf,
} from './tagged-sentences';

const NAMES: readonly string[] = ['name', 'alias', 'abbreviation'];

/** Whether a mention is what the corpus calls a Nation: a country's or former state's name, no nisba. */
function isNationName({ key, kind, via }: Mention, lexicon: Lexicon): boolean {
  return NAMES.includes(via) && (kind === 'country' || isFormerState(key, lexicon));
}

/** The Soviet Union and al-Andalus are places here. */
function isFormerState(key: string, { byKey, records }: Lexicon): boolean {
  const number = byKey.get(key);
  return number !== undefined && records[number]!.category === 'former-state';
}

/** Country names against `Nation` spans, every token of a span right or the span is wrong. */
export function evaluateNations(sentences: readonly Sentence[], lexicon: Lexicon): Result {
  const tally = makeTally();
  for (const sentence of sentences) {
    const gold = spansWhere(sentence, ({ type }) => type === 'Nation');
    const tagged = tagText(sentence.text, lexicon)
      .mentions.filter((mention) => isNationName(mention, lexicon))
      .map((mention) => touchedTokens(sentence, mention));
    for (const span of tagged) {
      if (gold.some((other) => isSameSpan(span, other))) tally.right();
      else tally.wrong(wordsOf(sentence, span));
    }
    for (const span of gold) {
      if (!tagged.some((other) => isSameSpan(span, other))) tally.missed(wordsOf(sentence, span));
    }
  }
  return tally.result('news Nation, raw', 'exact spans');
}

/**
 * The same with two allowances. A span that only ends elsewhere («الصين» for «الصين الشعبية») is right.
 * National teams are not counted as errors, whichever side calls a country's name a team (the corpus:
 * `Sports`, we: metonym) and whichever a nation.
 */
export function evaluateNationsFairly(sentences: readonly Sentence[], lexicon: Lexicon): Result {
  const tally = makeTally();
  for (const sentence of sentences) {
    const gold = spansWhere(sentence, ({ type }) => type === 'Nation');
    const teams = spansWhere(sentence, ({ type }) => type === 'Sports');
    const mentions = tagText(sentence.text, lexicon).mentions.filter(
      ({ kind, key }) => kind === 'country' || isFormerState(key, lexicon),
    );
    const met = new Set<number>();
    for (const mention of mentions) {
      const span = touchedTokens(sentence, mention);
      const at = gold.findIndex((other) => overlaps(span, other));
      if (isNationName(mention, lexicon) || (at >= 0 && mention.via === 'metonym')) {
        if (at >= 0 && !met.has(at)) tally.right();
        else if (at < 0 && !teams.some((team) => overlaps(span, team))) {
          tally.wrong(wordsOf(sentence, span));
        }
        if (at >= 0) met.add(at);
      }
    }
    gold.forEach((span, i) => {
      if (!met.has(i)) tally.missed(wordsOf(sentence, span));
    });
  }
  return tally.result('news Nation, fair', 'boundaries and national teams forgiven');
}
