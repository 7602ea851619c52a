import { useCallback, useEffect, useRef, useState } from 'react';

export interface Live<T> {
  /** The newest answer; null until the first. While the question changes it is still the old one. */
  readonly data: T | null;
  /** Why the last call failed; null when it did not. */
  readonly error: unknown;
  /** The data is about another question, or there is none yet. */
  readonly isWaiting: boolean;
  readonly reload: () => void;
}

/**
 * Loads something and keeps it fresh while somebody can see it: a tab in the background asks nothing,
 * and asks at once when it comes back.
 *
 * @param question what is asked, as text: another one is asked at once
 * @param everyMs pause between an answer and the next question
 */
export function useLive<T>(
  load: (signal: AbortSignal) => Promise<T>,
  question: string,
  everyMs: number,
): Live<T> {
  const latest = useRef(load);
  latest.current = load;
  const [answer, setAnswer] = useState<{ question: string; data: T } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAsking = false;
    const ask = async () => {
      clearTimeout(timer);
      if (document.hidden || isAsking) return;
      isAsking = true;
      try {
        const data = await latest.current(stop.signal);
        if (stop.signal.aborted) return;
        setAnswer({ question, data });
        setError(null);
      } catch (reason) {
        if (stop.signal.aborted) return;
        setError(reason);
      }
      isAsking = false;
      timer = setTimeout(ask, everyMs);
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [question, everyMs, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  return {
    data: answer?.data ?? null,
    error,
    isWaiting: answer?.question !== question,
    reload,
  };
}
