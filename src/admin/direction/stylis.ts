/**
 * Stands in for `stylis` (see vite.config.ts), which writes the CSS of Strapi's components. They say
 * left and right a hundred times where they mean start and end: the eye of a password stood on the
 * text, borders and paddings on the wrong side. What is written here says start and end.
 */
import { DECLARATION, type Element, middleware as inOrder, type Writer } from 'original-stylis';

import { type Declaration, logicalDeclaration } from './logical-css';

export * from 'original-stylis';

/** As stylis' own, which runs its writers one after the other, with ours before them. */
export function middleware(writers: readonly Writer[]): Writer {
  return inOrder([mirror, ...writers]);
}

function mirror(element: Element, _index: number, siblings: readonly Element[]): undefined {
  if (element.type !== DECLARATION || element.return) return;
  const logical = logicalDeclaration(toDeclaration(element), siblings.map(toDeclaration));
  if (logical !== null) element.return = logical;
}

function toDeclaration({ props, children }: Element): Declaration {
  return { property: String(props), value: typeof children === 'string' ? children : '' };
}
