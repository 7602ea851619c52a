import type { StrapiApp } from '@strapi/strapi/admin';

import { BREAKING_PATH, BreakingIcon } from './breaking-icon';

/**
 * Publishing is what the page is for: a role that may not is not shown it. This one permission, as one
 * of several would be enough for the menu.
 */
export const BREAKING_PERMISSIONS = [
  { action: 'plugin::content-manager.explorer.publish', subject: 'api::article.article' },
];

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
