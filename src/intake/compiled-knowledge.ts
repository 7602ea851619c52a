import { fold } from '../arabic/normalise';
import { type KickerReader, makeKickerReader } from './kicker';
import type { IntakeKnowledge, KnownSource } from './knowledge';
import { indexSources, type SourceIndex } from './source-names';

/** Knowledge in the form that lines are compared with. */
export interface CompiledKnowledge {
  readonly readKicker: KickerReader;
  readonly index: SourceIndex;
  readonly sources: readonly KnownSource[];
  /** Agencies by key: "BAGHDAD (AP)" writes what no text outside a dateline may be read as. */
  readonly agencies: ReadonlyMap<string, KnownSource>;
  /** Folded names. */
  readonly places: ReadonlySet<string>;
  /** Urgency codes, most urgent first. */
  readonly ranking: readonly string[];
}

/** Compiled once for each object: the panel splits on every paste with the same one. */
export function compileKnowledge(knowledge: IntakeKnowledge): CompiledKnowledge {
  let compiled = cache.get(knowledge);
  if (!compiled) {
    const { sources, urgencyLevels, places = [] } = knowledge;
    compiled = {
      readKicker: makeKickerReader(urgencyLevels),
      index: indexSources(sources),
      sources,
      agencies: new Map(
        sources.filter(({ kind }) => kind === 'agency').map((source) => [source.key, source]),
      ),
      places: new Set(places.map(fold)),
      ranking: [...urgencyLevels].sort((a, b) => a.rank - b.rank).map(({ code }) => code),
    };
    cache.set(knowledge, compiled);
  }
  return compiled;
}

const cache = new WeakMap<IntakeKnowledge, CompiledKnowledge>();
