import type { StoryEntity } from '../syndication/story';
import { entityPath } from './entity-path';
import { type Html, html } from './html';
import { isolate } from './isolate';
import type { Site } from './site';
import { WORDS } from './words';

/** What of an entity its chip shows. */
export type ChipEntity = Pick<StoryEntity, 'key' | 'kind' | 'nameAr'>;

/** Links to what else there is about the entities; nothing when there are none. */
export function chips(entities: readonly ChipEntity[], { root }: Pick<Site, 'root'>): Html | null {
  if (entities.length === 0) return null;
  const items = entities.map(
    (entity) =>
      html`<li>
        <a class="chip" href="${root + entityPath(entity)}">${isolate(entity.nameAr, 'ar')}</a>
      </li>`,
  );
  return html`<ul class="chips" lang="ar" dir="rtl" aria-label="${WORDS.filterBy}">
    ${items}
  </ul>`;
}
