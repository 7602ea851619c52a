import { aliasesOf } from './aliases';
import { alternate, type Reader, type Speeds } from './alternate';
import {
  makeAhoCorasickReader,
  makeFinder,
  makeRegExpReader,
  makeTagger,
  readEveryCharacter,
} from './contenders';
import { makeGazetteer, makeLexicon, makeStories, type Materials } from './materials';

/** How often to measure, and for how long. */
export interface Turns {
  readonly rounds: number;
  readonly turnMs: number;
}

/** What ours did. */
export interface OursMeasured {
  /** Under `read`, and under `find SIZE` and `tag SIZE` for every size. */
  readonly speeds: Speeds;
  readonly stories: number;
  /** UTF-16 units of the corpus. */
  readonly characters: number;
  /** By size: the mentions that tagging finds in the whole corpus. */
  readonly mentions: Readonly<Record<number, number>>;
}

/** Times our finding and our tagging with lexicons of all sizes, all in one process, turn by turn. */
export function measureOurs({
  materials,
  sizes,
  turns,
}: {
  readonly materials: Materials;
  readonly sizes: readonly number[];
  readonly turns: Turns;
}): OursMeasured {
  const stories = makeStories(materials);
  const lexicons = sizes.map((size) => [size, makeLexicon(materials, size)] as const);
  const readers: Record<string, Reader> = { read: readEveryCharacter };
  for (const [size, lexicon] of lexicons) readers[`find ${size}`] = makeFinder(lexicon);
  for (const [size, lexicon] of lexicons) readers[`tag ${size}`] = makeTagger(lexicon);
  const mentions = sizes.map((size) => {
    const tagger = readers[`tag ${size}`];
    return [size, stories.reduce((sum, story) => sum + tagger(story), 0)] as const;
  });
  return {
    speeds: alternate(readers, stories, turns),
    stories: stories.length,
    characters: stories.reduce((sum, { length }) => sum + length, 0),
    mentions: Object.fromEntries(mentions),
  };
}

const RIVALS = { regexp: makeRegExpReader, 'aho-corasick': makeAhoCorasickReader };
export type Rival = keyof typeof RIVALS;

/** Times a rival beside the pass that only reads. */
export function measureRival({
  materials,
  rival,
  size,
  turns,
}: {
  readonly materials: Materials;
  readonly rival: Rival;
  readonly size: number;
  readonly turns: Turns;
}): Record<'read' | 'rival', number[]> {
  const stories = makeStories(materials);
  const { records } = makeGazetteer(materials, size);
  const aliases = [...new Set(records.flatMap(aliasesOf))];
  const readers = { read: readEveryCharacter, rival: RIVALS[rival](aliases) };
  return alternate(readers, stories, turns) as Record<'read' | 'rival', number[]>;
}
