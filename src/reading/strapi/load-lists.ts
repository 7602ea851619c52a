import type { Core } from '@strapi/strapi';

import { readStory } from '../../syndication/read-story';
import type { Publication, Story, StoryEntity } from '../../syndication/story';
import {
  loadStories,
  type StoryConditions,
  type VisibleRelations,
} from '../../syndication/strapi/load-stories';
import { PAGE_SIZE } from '../list-page';

export type EntityRow = Pick<StoryEntity, 'kind' | 'key' | 'nameAr' | 'nameEn'> & {
  readonly id: number;
  readonly documentId: string;
};

/** @returns null when there is no such entity, or strangers may not read entities */
export async function loadEntity(
  strapi: Core.Strapi,
  key: string,
  visible: VisibleRelations,
): Promise<EntityRow | null> {
  if (!visible.entities) return null;
  return strapi.db.query('api::entity.entity').findOne({
    select: ['id', 'documentId', 'key', 'kind', 'nameAr', 'nameEn'],
    where: { key },
  });
}

interface Wanted {
  readonly visible: VisibleRelations;
  readonly publication: Publication;
}

/** One page of the newest stories, and whether there are older ones. */
export async function loadPage(
  strapi: Core.Strapi,
  { visible, publication }: Wanted,
  entity: EntityRow | null,
  page: number,
): Promise<{ stories: Story[]; hasOlder: boolean }> {
  const rows = await loadStories(strapi, {
    conditions: { ...ALL, countries: entity && [entity.id] },
    visible,
    firstPublishedAfter: null,
    limit: PAGE_SIZE + 1,
    offset: (page - 1) * PAGE_SIZE,
    hasContent: true,
  });
  const stories = rows.slice(0, PAGE_SIZE).map((row) => readStory(row, publication));
  return { stories, hasOlder: rows.length > PAGE_SIZE };
}

/** What is breaking now, newest first. */
export async function loadBreaking(
  strapi: Core.Strapi,
  { visible, publication }: Wanted,
  now: Date,
): Promise<Story[]> {
  const rows = await loadStories(strapi, {
    conditions: ALL,
    visible,
    firstPublishedAfter: null,
    breakingAt: now,
    limit: MOST_BREAKING,
    hasContent: true,
  });
  return rows.map((row) => readStory(row, publication));
}

/** Of these the strip shows the most urgent; a newsroom with more at once has other troubles. */
const MOST_BREAKING = 20;

const ALL: StoryConditions = {
  countries: null,
  organisations: null,
  urgencies: null,
  sources: null,
  languages: null,
};
