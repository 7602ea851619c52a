import type { Feed, Publication, Story } from './story';

interface Parts {
  readonly publication: Publication;
  /** What the stories have in common, in words. */
  readonly labels: readonly string[];
  /** Languages that were asked for. */
  readonly language: readonly string[];
  readonly selfUrl: string;
  readonly stories: readonly Story[];
  readonly now: Date;
}

/**
 * A feed of stories. Without stories its date is the beginning of today (UTC): the formats demand one,
 * and the clock itself would make every answer a different one.
 */
export function makeFeed({ publication, labels, language, selfUrl, stories, now }: Parts): Feed {
  const changes = stories.map(({ updatedAt }) => updatedAt.getTime());
  return {
    publication,
    title: [publication.name, ...labels].join(' — '),
    selfUrl,
    language: language.length === 1 ? language[0]! : publication.language,
    updatedAt: new Date(changes.length > 0 ? Math.max(...changes) : startOfDay(now)),
    stories,
  };
}

function startOfDay(now: Date): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
}
