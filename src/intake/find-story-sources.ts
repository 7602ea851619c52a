import { findAttributions } from './attribution';
import type { CompiledKnowledge } from './compiled-knowledge';
import { findSignedDateline } from './dateline';
import { findSourceNames, readWords } from './source-names';
import type { StoryLine } from './story-lines';
import { findAddressSources } from './web-address';

/**
 * Keys of the sources that a story is attributed to, in reading order. Captions do not count: the
 * picture is from an agency, not the story.
 */
export function findStorySources(
  lines: readonly StoryLine[],
  compiled: CompiledKnowledge,
): string[] {
  const keys = new Set<string>();
  for (const line of lines) for (const key of sourcesOfLine(line, compiled)) keys.add(key);
  return [...keys];
}

function sourcesOfLine(line: StoryLine, compiled: CompiledKnowledge): readonly string[] {
  const { index, sources, agencies } = compiled;
  const { text, field } = line;
  if (line.isSourceLine) {
    const words = readWords(text);
    const isLabelled = /[:：]/u.test(text);
    const named = findSourceNames(words, index)
      .filter(({ isBare }) => isLabelled || !isBare)
      .map(({ source }) => source.key);
    const agency = words.list.flatMap((word) => agencies.get(word)?.key ?? []);
    return [...named, ...(named.length === 0 ? agency : []), ...findAddressSources(text, sources)];
  }
  switch (field) {
    case 'headline':
    case 'lede':
    case 'body':
    case 'subhead':
      return [
        ...(findSignedDateline(text, compiled)?.sources ?? []),
        ...findAttributions(text, index),
        ...findAddressSources(text, sources),
      ];
    default:
      return [];
  }
}
