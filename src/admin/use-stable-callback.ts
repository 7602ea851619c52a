import { useCallback, useRef } from 'react';

/**
 * A function that stays the same while what it does follows the newest render, so that a part of the
 * page that takes it need not be drawn again at every letter.
 */
export function useStableCallback<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(callback);
  latest.current = callback;
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
