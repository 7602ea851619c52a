import { isIndivisible, readingsOf } from '../arabic/clitics';
import * as L from '../arabic/letters';
import { decode, normalise, sourceRange } from '../arabic/normalise';
import { type Tokens, tokenise } from '../arabic/tokenise';
import type { KnownSource } from './knowledge';
import { wordsOf } from './line-shape';

/** A text as words, with the way back to its characters. */
export interface Words {
  readonly input: string;
  /** Folded. */
  readonly list: readonly string[];
  readonly tokens: Tokens;
}

/** A name of a source in a text. */
export interface SourceName {
  readonly source: KnownSource;
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  /** و or ف is written to it. */
  readonly isJoined: boolean;
  /** ل is written to it: «قال مسؤول لرويترز». */
  readonly isDative: boolean;
  /** Without the word that makes it an outlet: «الجزيرة» of «قناة الجزيرة». */
  readonly isBare: boolean;
}

/** Names of sources by their first word, longest first. */
export type SourceIndex = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly words: readonly string[];
  readonly source: KnownSource;
  readonly isBare: boolean;
  /** A Latin name that begins with a capital means the source only so: Dawn is not dawn. */
  readonly needsCapital: boolean;
}

/** Words that say what kind of medium a name is of. */
export const MEDIUM_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    'وكالة وكالتا وكالتي وكالات صحيفة صحيفتا صحيفتي جريدة مجلة قناة قناتا قناتي شبكة موقع إذاعة تلفزيون راديو بوابة منصة مراسل مراسلة مراسلو مراسلي موفد الأنباء الصحفية الإخبارية',
  ),
);

export function indexSources(sources: readonly KnownSource[]): SourceIndex {
  const index = new Map<string, Entry[]>();
  const add = (name: string, source: KnownSource, isBare: boolean) => {
    const words = wordsOf(name);
    if (words.length === 0) return;
    const entry = { words, source, isBare, needsCapital: /^\p{Lu}/u.test(name) };
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), entry]);
  };
  for (const source of sources) {
    for (const name of [source.nameAr, source.nameEn, ...source.aliases]) add(name, source, false);
    const [first = '', ...rest] = source.nameAr.split(' ');
    if (MEDIUM_WORDS.has(wordsOf(first)[0] ?? '') && rest.length === 1) {
      add(rest.join(' '), source, true);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

export function readWords(input: string): Words {
  const text = normalise(input);
  const tokens = tokenise(text);
  const list: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    list.push(decode(text.codes, tokens.starts[i]!, tokens.ends[i]!));
  }
  return { input, list, tokens };
}

/** UTF-16 offsets of words [from, to) in the text. */
export function rangeOf({ tokens }: Words, from: number, to: number): [number, number] {
  return sourceRange(tokens.text, tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** All names of sources in a text, leftmost and longest, none over another. */
export function findSourceNames(words: Words, index: SourceIndex): SourceName[] {
  const found: SourceName[] = [];
  for (let i = 0; i < words.list.length;) {
    const name = nameAt(words, i, index);
    if (name) found.push(name);
    i = name ? name.to : i + 1;
  }
  return found;
}

function nameAt(words: Words, at: number, index: SourceIndex): SourceName | null {
  const { codes } = words.tokens.text;
  const start = words.tokens.starts[at]!;
  const end = words.tokens.ends[at]!;
  const isWhole = isIndivisible(words.list[at]!);
  let best: SourceName | null = null;
  for (const { skip, conjunction, preposition, article, contracted } of readingsOf(
    codes,
    start,
    end,
  )) {
    if (article || (isWhole && skip > 0)) continue;
    const stem = (contracted ? 'ال' : '') + decode(codes, start + skip, end);
    const entry = index.get(stem)?.find((one) => isEntryAt(words, at, one));
    if (!entry || (best && entry.words.length <= best.to - best.from)) continue;
    const lam = contracted || codes[start + skip - 1] === L.LAM;
    best = {
      source: entry.source,
      from: at,
      to: at + entry.words.length,
      isJoined: conjunction,
      isDative: preposition && lam,
      isBare: entry.isBare,
    };
  }
  return best;
}

function isEntryAt(words: Words, at: number, { words: name, needsCapital }: Entry): boolean {
  if (at + name.length > words.list.length) return false;
  for (let i = 1; i < name.length; i++) if (words.list[at + i] !== name[i]) return false;
  return !needsCapital || /^\p{Lu}/u.test(words.input.slice(rangeOf(words, at, at + 1)[0]));
}
