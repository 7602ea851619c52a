import { useCallback, useEffect, useState } from 'react';

import type { CheckAnswer, CheckRequest } from '../../desk/check-contract';
import { useDeskClient } from '../server/desk-client';

/** Whoever has not typed for so long is waiting for an answer. */
const PAUSE_MS = 30;

export interface ArticleCheck {
  /** The newest answer; null until the first. It may be about the text a moment ago. */
  readonly answer: CheckAnswer | null;
  /** The last question got no answer. */
  readonly isFailing: boolean;
  /** Asks again about the same text, after something else changed. */
  readonly askAgain: () => void;
}

/** What the server says about an article while it is written: asked at every pause. */
export function useArticleCheck(request: CheckRequest): ArticleCheck {
  const desk = useDeskClient();
  const [answer, setAnswer] = useState<CheckAnswer | null>(null);
  const [isFailing, setFailing] = useState(false);
  const [round, setRound] = useState(0);
  const question = JSON.stringify(request);

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setAnswer(await desk.check(JSON.parse(question) as CheckRequest, stop.signal));
        setFailing(false);
      } catch {
        if (!stop.signal.aborted) setFailing(true);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [desk, question, round]);

  const askAgain = useCallback(() => setRound((before) => before + 1), []);
  return { answer, isFailing, askAgain };
}
