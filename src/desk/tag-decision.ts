import type { Decision, Decisions } from '../tagging/editor-decisions';

/** The decisions after one more; the same decision a second time takes it back. */
export function toggleDecision(decisions: Decisions, key: string, decision: Decision): Decisions {
  const { [key]: previous, ...others } = decisions;
  return previous === decision ? others : { ...others, [key]: decision };
}
