import type { Story, StoryEntity } from '../syndication/story';

/** What the stories of a list are about most, the most frequent first, without what all share. */
export function topicsOf(stories: readonly Story[], except: string | null): StoryEntity[] {
  const counts = new Map<string, { entity: StoryEntity; count: number }>();
  for (const entity of stories.flatMap(({ entities }) => entities)) {
    if (entity.key === except) continue;
    const { count } = counts.get(entity.key) ?? { count: 0 };
    counts.set(entity.key, { entity, count: count + 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count >= FEWEST_STORIES)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_TOPICS)
    .map(({ entity }) => entity);
}

/** A name in one story is on its card already. */
const FEWEST_STORIES = 2;
const MOST_TOPICS = 14;
