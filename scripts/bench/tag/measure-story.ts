import { buildLexicon, tagText } from '../../../src/tagging';
import { makeStories, type Materials, readRealGazetteer } from './materials';
import { median, quantile } from '../statistics';

/** How long one story takes with the real gazetteer. */
export interface StoryMeasured {
  readonly stories: number;
  /** UTF-16 units of the median story. */
  readonly characters: number;
  /** Of all timings, garbage collection and what else the machine did included. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** 99 of 100 stories take at most this: of each story, the median of its timings. */
  readonly p99OfStoriesMs: number;
}

/** Times the tagging of each story of the corpus on its own, after a pass that warms up. */
export function measureStory(materials: Materials): StoryMeasured {
  const { records, institutions } = readRealGazetteer(materials);
  const lexicon = buildLexicon(records, institutions);
  const stories = makeStories(materials);
  stories.forEach((story) => tagText(story, lexicon));
  const times: number[][] = stories.map(() => []);
  for (let pass = 0; pass < PASSES; pass++) {
    stories.forEach((story, i) => {
      const started = performance.now();
      tagText(story, lexicon);
      times[i].push(performance.now() - started);
    });
  }
  return {
    stories: stories.length,
    characters: median(stories.map(({ length }) => length)),
    medianMs: median(times.flat()),
    p99Ms: quantile(times.flat(), 0.99),
    p99OfStoriesMs: quantile(times.map(median), 0.99),
  };
}

const PASSES = 5;
