/**
 * What the loaded stories are about, most frequent first; a name in one story only is no topic.
 *
 * @param {readonly any[]} articles
 * @returns {{ entity: any, count: number }[]}
 */
export function countEntities(articles) {
  /** @type {Map<string, { entity: any, count: number }>} */
  const counts = new Map();
  for (const { entities } of articles) {
    for (const entity of entities ?? []) {
      const known = counts.get(entity.key);
      if (known) known.count += 1;
      else counts.set(entity.key, { entity, count: 1 });
    }
  }
  return [...counts.values()].filter(({ count }) => count > 1).sort((a, b) => b.count - a.count);
}

/**
 * The threads that the loaded stories belong to, each once, the one with the newest story first.
 *
 * @param {readonly any[]} articles newest first
 */
export function listStories(articles) {
  /** @type {Map<string, any>} */
  const stories = new Map();
  for (const { story } of articles) {
    if (story?.slug && !stories.has(story.slug)) stories.set(story.slug, story);
  }
  return [...stories.values()];
}

/**
 * Entities by kind, in the order in which an article shows the kinds; empty ones are left out.
 *
 * @param {readonly any[]} entities
 * @returns {[kind: string, entities: any[]][]}
 */
export function groupByKind(entities) {
  const kinds = ['country', 'organisation', 'person', 'place'];
  return kinds
    .map((kind) => /** @type {[string, any[]]} */ ([kind, entities.filter((e) => e.kind === kind)]))
    .filter(([, members]) => members.length > 0);
}
