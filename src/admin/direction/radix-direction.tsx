/**
 * Stands in for `@radix-ui/react-direction` (see vite.config.ts). Strapi's menus, selects and tabs
 * are Radix's, which take "ltr" unless a provider says otherwise, and Strapi has none: menus would
 * write `dir="ltr"` on themselves and arrow keys would go the wrong way. Here the page decides.
 */
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';

import type { Direction } from './text-direction';

const DirectionContext = createContext<Direction | undefined>(undefined);

export function DirectionProvider({ dir, children }: { dir: Direction; children?: ReactNode }) {
  return <DirectionContext.Provider value={dir}>{children}</DirectionContext.Provider>;
}

export { DirectionProvider as Provider };

/** What is asked for, else the nearest provider's direction, else the page's. */
export function useDirection(localDirection?: Direction): Direction {
  const provided = useContext(DirectionContext);
  const pageDirection = useSyncExternalStore(watchPage, readPage);
  return localDirection ?? provided ?? pageDirection;
}

function readPage(): Direction {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

function watchPage(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['dir'] });
  return () => observer.disconnect();
}
