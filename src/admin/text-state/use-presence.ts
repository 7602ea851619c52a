import { useEffect, useState } from 'react';

import { BEAT_MS, type Person } from '../../desk/presence';
import { readRefusal } from '../../desk/refusal';
import { useDeskClient } from '../server/desk-client';

export interface PresenceState {
  readonly others: readonly Person[];
  /** Somebody saved a version since the one in the form. */
  readonly isOutdated: boolean;
  readonly isOffline: boolean;
}

interface Heard {
  readonly others: readonly Person[];
  readonly version: string | null;
  /** Version of the form when it was asked. */
  readonly askedWith: string | undefined;
}

const NOTHING: Heard = { others: [], version: null, askedWith: undefined };

/**
 * Tells the server while an article is open, and what it answers.
 *
 * @param version of the text in the form; it is asked again when that changes
 */
export function usePresence(
  documentId: string | undefined,
  version: string | undefined,
): PresenceState {
  const desk = useDeskClient();
  const [heard, setHeard] = useState(NOTHING);
  const [isOffline, setOffline] = useState(false);

  useEffect(() => {
    const goOffline = () => setOffline(true);
    window.addEventListener('offline', goOffline);
    return () => window.removeEventListener('offline', goOffline);
  }, []);

  useEffect(() => {
    if (documentId === undefined) return;
    const stop = new AbortController();
    const beat = async () => {
      try {
        const { others, draftVersion } = await desk.beat(documentId, stop.signal);
        setHeard({ others, version: draftVersion, askedWith: version });
        setOffline(false);
      } catch (error) {
        if (!stop.signal.aborted) setOffline(readRefusal(error, 'ar', []).isOffline);
      }
    };
    void beat();
    const timer = setInterval(() => void beat(), BEAT_MS);
    window.addEventListener('online', beat);
    return () => {
      stop.abort();
      clearInterval(timer);
      window.removeEventListener('online', beat);
    };
  }, [desk, documentId, version]);

  useEffect(() => {
    if (documentId === undefined) return;
    const leave = () => void desk.leave(documentId).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [desk, documentId]);

  const isOutdated =
    heard.version !== null &&
    heard.askedWith !== undefined &&
    heard.askedWith === version &&
    heard.version !== version;
  return { others: heard.others, isOutdated, isOffline };
}
