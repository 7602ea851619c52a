import { aliasesOf } from './aliases';
import { alternate, type Reader, type Speeds } from './alternate';
import {
  makeAhoCorasickReader,
  makeFinder,
  makeRegExpReader,
  makeTagger,
  readEveryCharacter,
} from './contenders';
import { type Load, nameOf } from './load';
import { makeGazetteer, makeLexicon, makeStories, type Materials } from './materials';

/** How often to measure, and for how long. */
export interface Turns {
  readonly rounds: number;
  readonly turnMs: number;
}

/** What ours did. */
export interface OursMeasured {
  /** Under `read`, and under `find NAME` and `tag NAME` for every load. */
  readonly speeds: Speeds;
  readonly stories: number;
  /** UTF-16 units of the corpus. */
  readonly characters: number;
  /** By name of the load: the mentions that tagging finds in the whole corpus. */
  readonly mentions: Readonly<Record<string, number>>;
}

/** Times our finding and our tagging with all these lexicons, all in one process, turn by turn. */
export function measureOurs({
  materials,
  loads,
  turns,
}: {
  readonly materials: Materials;
  readonly loads: readonly Load[];
  readonly turns: Turns;
}): OursMeasured {
  const stories = makeStories(materials);
  const lexicons = loads.map(
    (load) => [nameOf(load), makeLexicon(materials, load.size, load.kind)] as const,
  );
  const readers: Record<string, Reader> = { read: readEveryCharacter };
  for (const [name, lexicon] of lexicons) readers[`find ${name}`] = makeFinder(lexicon);
  for (const [name, lexicon] of lexicons) readers[`tag ${name}`] = makeTagger(lexicon);
  const mentions = lexicons.map(([name]) => {
    const tagger = readers[`tag ${name}`];
    return [name, stories.reduce((sum, story) => sum + tagger(story), 0)] as const;
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
