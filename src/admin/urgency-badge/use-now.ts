import { useEffect, useState } from 'react';

/** How often a countdown in minutes has to look at the clock. */
const TICK_MS = 15_000;

/** The time, in ms since 1970, kept up to date while it matters. */
export function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isTicking]);
  return now;
}
