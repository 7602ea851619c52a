import type { StrapiApp } from '@strapi/strapi/admin';

import { contentManagerOf } from '../content-manager/content-manager';
import { TextPanel } from './text-panel';

/** Puts «حال النص» under the buttons of the form of an article, above all other panels. */
export function addTextPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addEditViewSidePanel(([actions, ...panels]) =>
    actions === undefined ? [TextPanel] : [actions, TextPanel, ...panels],
  );
}
