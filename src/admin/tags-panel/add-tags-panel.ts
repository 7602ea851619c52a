import type { StrapiApp } from '@strapi/strapi/admin';

import { contentManagerOf } from '../content-manager/content-manager';
import { TagsPanel } from './tags-panel';

/** Puts «الوسوم» beside the form of an article. */
export function addTagsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addEditViewSidePanel((panels) => [...panels, TagsPanel]);
}
