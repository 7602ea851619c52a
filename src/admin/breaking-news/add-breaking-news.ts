import { Lightning } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { NO_KEYBOARD } from '../key-hint';
import { withBreakingNews } from './breaking-near';
import { BREAKING_PATH, MAY_WRITE } from './breaking-path';

/** Puts «خبر عاجل» at the top of the menu, one click away from everywhere. */
export function addBreakingNews(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: BREAKING_PATH,
    icon: Lightning,
    intlLabel: window.matchMedia(NO_KEYBOARD).matches
      ? { id: 'desk.breaking.title', defaultMessage: 'Breaking news' }
      : { id: 'desk.breaking.menu', defaultMessage: 'Breaking news (Ctrl+Alt+B)' },
    permissions: [MAY_WRITE],
    // Between the home page, 0, and the content, 1.
    position: 0.5,
    Component: () => import('./breaking-page'),
  } as Parameters<StrapiApp['addMenuLink']>[0]);
}

/** The link of the menu that Strapi shows at every width, to whoever may write. */
const CONTENT = 'content-manager';

/** Keeps it near in narrow windows too, and its shortcut everywhere. The plugins have made their links. */
export function keepBreakingNewsNear({ router }: Pick<StrapiApp, 'router'>): void {
  const content = router.menu.find(({ to }) => to === CONTENT);
  if (!content) return;
  content.icon = withBreakingNews(content.icon as Parameters<typeof withBreakingNews>[0]) as never;
}
