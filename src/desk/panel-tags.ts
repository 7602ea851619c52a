import type { ArticleMention, ArticleTags } from '../tagging';
import type { Decisions } from '../tagging/editor-decisions';
import type {
  CandidateEntry,
  CheckAnswer,
  NamedEntity,
  TagEntry,
  TagMention,
} from './check-contract';
import { proposedNameEn } from './new-entity';

/** What the panel shows of one entity is cut here; its count is not. */
const MENTIONS_SHOWN = 12;

/**
 * The tags of an article, entity by entity, as the desk shows them.
 *
 * @param text the fields that were tagged
 * @param describe finds the names of a rejected entity, which the tags no longer hold
 */
export function panelTags(
  tags: ArticleTags,
  text: Readonly<Record<ArticleMention['field'], string>>,
  decisions: Decisions,
  describe: (key: string) => NamedEntity | null,
): Pick<CheckAnswer, 'tags' | 'rejected' | 'candidates'> {
  const byKey = new Map<string, ArticleMention[]>();
  for (const mention of tags.mentions) {
    const mentions = byKey.get(mention.key);
    if (mentions) mentions.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  return {
    tags: tags.entities.map(({ key, kind, nameAr, nameEn }): TagEntry => {
      const mentions = byKey.get(key) ?? [];
      return {
        key,
        kind,
        nameAr,
        nameEn,
        count: mentions.length,
        confidence: mentions.reduce((best, { confidence }) => Math.max(best, confidence), 0) || 1,
        decision: Object.hasOwn(decisions, key) ? (decisions[key] ?? null) : null,
        vias: byFrequency(mentions.map(({ via }) => via)),
        mentions: mentions.slice(0, MENTIONS_SHOWN).map((mention) => inSentence(mention, text)),
      };
    }),
    rejected: Object.keys(decisions)
      .filter((key) => decisions[key] === 'reject')
      .flatMap((key) => describe(key) ?? []),
    candidates: distinctCandidates(tags),
  };
}

/** The sentence is a piece of the field around the mention: the last one that begins before it. */
function inSentence(
  { field, via, start, end, evidence }: ArticleMention,
  text: Readonly<Record<ArticleMention['field'], string>>,
): TagMention {
  const from = start - text[field].lastIndexOf(evidence, start);
  return { field, via, sentence: evidence, from, to: from + end - start };
}

function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

function distinctCandidates({ candidates }: ArticleTags): CandidateEntry[] {
  const seen = new Map<string, CandidateEntry>();
  for (const { surface, kind, field } of candidates) {
    if (!seen.has(surface))
      seen.set(surface, { surface, kind, field, nameEn: proposedNameEn(surface) });
  }
  return [...seen.values()];
}
