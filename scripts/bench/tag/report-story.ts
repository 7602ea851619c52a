import type { Materials } from './materials';
import type { Report } from './report';
import { mustRunTask } from './run-task';
import { PATIENCE } from './settings';

/** One story with the real gazetteer. */
export async function reportStory(
  materials: Materials,
  tell: (what: string) => void,
): Promise<Report> {
  tell('one story');
  const story = await mustRunTask('measureStory', materials, PATIENCE);
  const { stories, characters, medianMs, p99Ms, p99OfStoriesMs } = story;
  return {
    text: [
      `tagText of one story with the real gazetteer (${stories} stories, the median of ${characters} characters):`,
      `median ${medianMs.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms of all timings, p99 ${p99OfStoriesMs.toFixed(2)} ms of the stories' own medians.`,
    ].join('\n'),
    goals: [],
  };
}
