import type { StrapiApp } from '@strapi/strapi/admin';

import { TagsPanel } from './tags-panel';

/** What of the content manager's plugin takes panels. */
interface ContentManagerApis {
  readonly addEditViewSidePanel: (panels: readonly (typeof TagsPanel)[]) => void;
}

/** Puts «الوسوم» beside the form of an article. */
export function addTagsPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis: unknown = app.getPlugin('content-manager').apis;
  (apis as ContentManagerApis).addEditViewSidePanel([TagsPanel]);
}
