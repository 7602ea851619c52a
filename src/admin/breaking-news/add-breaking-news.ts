import type { StrapiApp } from '@strapi/strapi/admin';

import { ARTICLE, contentPermission } from '../use-may';
import { BREAKING_PATH, BreakingIcon } from './breaking-icon';

/** Whoever may write articles is shown the page; publishing from it takes more. */
export const BREAKING_PERMISSIONS = [contentPermission('create', ARTICLE)];

/** Puts «خبر عاجل» at the top of the menu, one click away from everywhere. */
export function addBreakingNews(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: BREAKING_PATH,
    icon: BreakingIcon,
    intlLabel: { id: 'desk.breaking.menu', defaultMessage: 'Breaking news (Ctrl+Alt+B)' },
    permissions: BREAKING_PERMISSIONS,
    // Between the home page, 0, and the content, 1.
    position: 0.5,
    Component: () => import('./breaking-page'),
  } as Parameters<StrapiApp['addMenuLink']>[0]);
}
