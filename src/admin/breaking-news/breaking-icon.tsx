import { Lightning } from '@strapi/icons';
import { type ComponentProps, useEffect } from 'react';
import { useNavigate } from 'react-router-dom';

import { opensBreakingNews } from './shortcut';

/** Where the page is, below the panel's own address. */
export const BREAKING_PATH = 'breaking-news';

/**
 * The icon of the link in the menu. It stands on every page of whoever may open the link, so it is
 * the one that listens for the shortcut.
 */
export function BreakingIcon(props: ComponentProps<typeof Lightning>) {
  const navigate = useNavigate();
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!opensBreakingNews(event)) return;
      event.preventDefault();
      navigate(`/${BREAKING_PATH}`);
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [navigate]);
  return <Lightning {...props} />;
}
