import { PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { contentManagerOf } from '../content-manager/content-manager';
import { ARTICLE, contentPermission } from '../use-may';
import { EntityPanel } from './entity-panel';
import { ENTITIES_PATH, READ_ENTITIES } from './entity-address';

/** Puts «المعجم» into the menu of whoever may read it, and the way to it beside an entity's form. */
export function addEntities(app: Pick<StrapiApp, 'addMenuLink' | 'getPlugin'>): void {
  app.addMenuLink({
    to: ENTITIES_PATH,
    icon: PriceTag,
    intlLabel: { id: 'desk.entities.menu', defaultMessage: 'Gazetteer' },
    permissions: [READ_ENTITIES, contentPermission('read', ARTICLE)],
    // Behind the deliveries, 1.5.
    position: 1.6,
    Component: () => import('./entities-page'),
  } as Parameters<StrapiApp['addMenuLink']>[0]);
}

/** Beside the form; the content manager is there only when all plugins are. */
export function addEntityPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addEditViewSidePanel((panels) => [...panels, EntityPanel]);
}
