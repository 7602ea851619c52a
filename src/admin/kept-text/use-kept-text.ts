import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { findKept, forgetText, type Kept, keepText, placeOf } from '../../desk/kept-text';
import { useStableCallback } from '../use-stable-callback';

/** So long after the last letter it is kept, in ms. */
const PAUSE_MS = 400;

export interface KeptText<Text> {
  /** What an earlier visit left behind; null when there is nothing, or it was answered. */
  readonly found: Kept<Text> | null;
  /** The browser has no room: what is typed is on the page only. */
  readonly isFull: boolean;
  /** What was found is restored or not wanted. */
  readonly answer: () => void;
  /** What is typed is stored on the server, or given up. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed in this browser until it is saved.
 *
 * @param page names the page among those of this user
 * @param text null while there is nothing to keep
 */
export function useKeptText<Text extends object>(page: string, text: Text | null): KeptText<Text> {
  const userId = useAuth('useKeptText', ({ user }) => user?.id) ?? '';
  const place = placeOf(userId, page);
  const [found, setFound] = useState(() => findKept<Text>(window.localStorage, place, Date.now()));
  const [isFull, setFull] = useState(false);
  const keep = () => {
    if (text !== null) setFull(!keepText(window.localStorage, place, text, Date.now()));
  };
  const keepNow = useStableCallback(keep);

  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(keepNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, keepNow]);

  useEffect(() => {
    window.addEventListener('pagehide', keepNow);
    return () => window.removeEventListener('pagehide', keepNow);
  }, [keepNow]);

  return {
    found,
    isFull,
    answer: () => {
      setFound(null);
      if (text === null) forgetText(window.localStorage, place);
    },
    forget: useStableCallback(() => {
      setFound(null);
      forgetText(window.localStorage, place);
    }),
  };
}
