import { useEffect, useMemo, useState } from 'react';

import {
  type BreakingStory,
  type Choices,
  EMPTY_STORY,
  type PublishAnswer,
} from '../../desk/breaking-contract';
import { BREAKING_LEVEL } from '../../desk/propose-story';
import type { Kept } from '../../desk/kept-text';
import { readRefusal, type Refusal } from '../../desk/refusal';
import { toggleDecision } from '../../desk/tag-decision';
import type { Decision, Decisions } from '../../tagging/editor-decisions';
import { useDeskText } from '../desk-text';
import { useKeptText } from '../kept-text/use-kept-text';
import { useDeskClient } from '../server/desk-client';
import { useStableCallback } from '../use-stable-callback';

const FIELDS = Object.keys(EMPTY_STORY);

export type SavedAs = 'published' | 'draft';

export interface SavedStory extends PublishAnswer {
  readonly as: SavedAs;
}

/** What of the page is typed, and kept until it is saved. */
interface TypedStory {
  /** In the box for the whole story. */
  readonly typed: string;
  readonly story: BreakingStory;
  readonly decisions: Decisions;
}

export interface BreakingDesk {
  readonly story: BreakingStory;
  readonly decisions: Decisions;
  readonly typed: string;
  readonly choices: Choices | null;
  /** What an earlier visit left behind. */
  readonly kept: Kept<TypedStory> | null;
  /** Lines that were left out of the pasted text. */
  readonly furniture: readonly string[];
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  readonly saved: SavedStory | null;
  readonly setTyped: (text: string) => void;
  readonly restoreKept: () => void;
  readonly dropKept: () => void;
  readonly change: (changes: Partial<BreakingStory>) => void;
  readonly decide: (key: string, decision: Decision) => void;
  /** Fills the fields from a pasted text. @returns whether the server could */
  readonly split: (text: string) => Promise<boolean>;
  readonly save: (as: SavedAs) => Promise<void>;
  readonly startAgain: () => void;
}

/** The story of the page, from paste to publication. Nothing typed is lost when a call fails. */
export function useBreakingStory(): BreakingDesk {
  const desk = useDeskClient();
  const { language } = useDeskText();
  const [story, setStory] = useState(EMPTY_STORY);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [typed, setTyped] = useState('');
  const [choices, setChoices] = useState<Choices | null>(null);
  const [furniture, setFurniture] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<SavedStory | null>(null);

  const isKept = saved === null && (typed !== '' || story !== EMPTY_STORY);
  const text = useMemo(
    () => (isKept ? { typed, story, decisions } : null),
    [isKept, typed, story, decisions],
  );
  const kept = useKeptText<TypedStory>('breaking-news', text);

  const attempt = async (call: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await call();
      setRefusal(null);
      return true;
    } catch (error) {
      setRefusal(readRefusal(error, language, FIELDS));
      return false;
    } finally {
      setBusy(false);
    }
  };

  useEffect(() => {
    const stop = new AbortController();
    desk.choices(stop.signal).then(setChoices, (error: unknown) => {
      if (!stop.signal.aborted) setRefusal(readRefusal(error, language, FIELDS));
    });
    return () => stop.abort();
  }, [desk, language]);

  const decide = useStableCallback((key: string, decision: Decision) =>
    setDecisions((before) => toggleDecision(before, key, decision)),
  );

  return {
    story: { ...story, urgency: story.urgency || defaultLevel(choices) },
    decisions,
    typed,
    kept: kept.found,
    choices,
    furniture,
    refusal,
    isBusy,
    saved,
    setTyped,
    restoreKept: () => {
      if (kept.found === null) return;
      setTyped(kept.found.text.typed);
      setStory({ ...EMPTY_STORY, ...kept.found.text.story });
      setDecisions(kept.found.text.decisions);
      kept.answer();
    },
    dropKept: kept.answer,
    change: (changes) => setStory((before) => ({ ...before, ...changes })),
    decide,
    split: (text) =>
      attempt(async () => {
        const proposal = await desk.propose(text);
        setStory(proposal.story);
        setFurniture(proposal.furniture);
      }),
    save: async (as) => {
      if (isBusy || saved) return;
      const urgency = story.urgency || defaultLevel(choices);
      const request = { ...story, urgency, taggingDecisions: decisions };
      await attempt(async () => {
        const call = as === 'published' ? desk.publish : desk.saveDraft;
        setSaved({ ...(await call(request)), as });
        kept.forget();
      });
    },
    startAgain: () => {
      setStory(EMPTY_STORY);
      setTyped('');
      setDecisions({});
      setFurniture([]);
      setRefusal(null);
      setSaved(null);
    },
  };
}

/** As the server proposes for a text that does not say it. */
function defaultLevel(choices: Choices | null): string {
  const levels = choices?.levels ?? [];
  return (levels.find(({ code }) => code === BREAKING_LEVEL) ?? levels[0])?.code ?? '';
}
