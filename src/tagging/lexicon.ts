import { normalise } from '../arabic/normalise';
import { tokenise } from '../arabic/tokenise';
import { type Automaton, type AutomatonBuilder, makeAutomatonBuilder } from './automaton';
import type { EntityRecord } from './entity-record';
import type { Institutions, Office } from './institutions';
import {
  namesOf,
  type PatternSpec,
  patternsOfOffices,
  patternsOfSport,
  patternsOfTriggers,
} from './pattern-specs';
import { makeSensesBuilder, ROLE, type Senses } from './senses';
import { PLACES_A_STEP, runSteps, type Steps } from './steps';
import { indexWordClasses } from './word-classes';

/** Everything that texts are tagged with; its meaning never changes once it is built. */
export interface Lexicon {
  readonly records: readonly EntityRecord[];
  /** Number of the record with this key. */
  readonly byKey: ReadonlyMap<string, number>;
  /** Number of the country with this ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  readonly institutions: Institutions;
  readonly automaton: Automaton;
  readonly senses: Senses;
  /** By pattern: 1 where it also matches with its article taken off (cues, trigger nouns). */
  readonly isLoose: Uint8Array;
  /** By record number: the patterns of its cues; only for records with cued aliases. */
  readonly cues: ReadonlyMap<number, ReadonlySet<number>>;
  /** Institutions by office and country, as texts ask for them; at most offices × countries. */
  readonly composed: Map<Office, Map<EntityRecord, EntityRecord>>;
  /** By word number: bits of the closed word classes it belongs to. */
  readonly wordClasses: Uint32Array;
}

/**
 * Builds the lexicon: one automaton over all names, adjective forms, heads, cues and trigger nouns.
 *
 * @throws when two records have one key
 */
export function buildLexicon(
  records: readonly EntityRecord[],
  institutions: Institutions,
): Lexicon {
  return runSteps(buildLexiconInSteps(records, institutions));
}

/**
 * As `buildLexicon`, handing back control after every few hundred names (about a millisecond), so
 * that a server can answer in between.
 */
export function* buildLexiconInSteps(
  records: readonly EntityRecord[],
  institutions: Institutions,
): Steps<Lexicon> {
  const byKey = yield* indexKeys(records);
  const automaton = makeAutomatonBuilder();
  const senses = makeSensesBuilder();
  const cues = new Map<number, Set<number>>();
  let looseness: Uint8Array = new Uint8Array(1024);

  const take = (batch: readonly PatternSpec[]): void => {
    addPatterns(automaton, batch, (pattern, spec) => {
      senses.add(pattern, spec.role, spec.subject, spec.form);
      if (spec.role < ROLE.TRIGGER) return;
      if (pattern >= looseness.length) looseness = doubled(looseness, pattern);
      looseness[pattern] = 1;
    });
  };
  take(patternsOfOffices(institutions));
  take(patternsOfTriggers());
  take(patternsOfSport());
  let batch: PatternSpec[] = [];
  for (let number = 0; number < records.length; number++) {
    const record = records[number]!;
    batch.push(...namesOf(record, number));
    if (record.cuedAliases.length > 0) {
      const patterns = new Set<number>();
      cues.set(number, patterns);
      const specs = record.cues.map((text) => ({ text, role: ROLE.CUE, subject: 0, form: 0 }));
      take(specs);
      addPatterns(automaton, specs, (pattern) => patterns.add(pattern));
    }
    if (batch.length < BATCH) continue;
    take(batch);
    batch = [];
    yield;
    yield* automaton.makeRoom();
  }
  take(batch);
  const wordClasses = indexWordClasses(automaton.words);
  yield;
  const finished = yield* automaton.finish();
  const isLoose = new Uint8Array(finished.patternCount);
  isLoose.set(looseness.subarray(0, finished.patternCount));
  return {
    records,
    byKey,
    countries: indexCountries(records),
    institutions,
    automaton: finished,
    senses: senses.finish(finished.patternCount),
    isLoose,
    cues,
    composed: new Map(),
    wordClasses: paddedTo(wordClasses, finished.words.count + 1),
  };
}

const BATCH = 256;

function* indexKeys(records: readonly EntityRecord[]): Steps<Map<string, number>> {
  const byKey = new Map<string, number>();
  for (let number = 0; number < records.length; number++) {
    const { key } = records[number]!;
    if (byKey.has(key)) {
      throw new Error(`المفتاح «${key}» مكرر في المعجم • key "${key}" is in the gazetteer twice`);
    }
    byKey.set(key, number);
    if (number % PLACES_A_STEP === 0) yield;
  }
  return byKey;
}

function indexCountries(records: readonly EntityRecord[]): Map<string, number> {
  const countries = new Map<string, number>();
  records.forEach(({ kind, iso2 }, number) => {
    if (kind === 'country') countries.set(iso2, number);
  });
  return countries;
}

/** Folds a batch of names in one go: making arrays for every name would cost more than the names. */
function addPatterns(
  automaton: AutomatonBuilder,
  batch: readonly PatternSpec[],
  use: (pattern: number, spec: PatternSpec) => void,
): void {
  if (batch.length === 0) return;
  const tokens = tokenise(normalise(batch.map(({ text }) => text).join('\n')));
  const { origin, codes } = tokens.text;
  let token = 0;
  let end = -1;
  for (const spec of batch) {
    end += spec.text.length + 1;
    const words: number[] = [];
    while (token < tokens.count && origin[tokens.starts[token]!]! < end) {
      words.push(automaton.words.add(codes, tokens.starts[token]!, tokens.ends[token]!));
      token++;
    }
    if (words.length > 0) use(automaton.add(words, spec.role >= ROLE.TRIGGER), spec);
  }
}

function doubled(bytes: Uint8Array, atLeast: number): Uint8Array {
  const bigger = new Uint8Array(Math.max(bytes.length * 2, atLeast + 1));
  bigger.set(bytes);
  return bigger;
}

function paddedTo(array: Uint32Array, length: number): Uint32Array {
  const padded = new Uint32Array(length);
  padded.set(array.subarray(0, length));
  return padded;
}
