import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

import type { Values } from '../../desk/version-difference';
import { onSaveStep, type SaveStep } from '../saves/watch-saves';
import { ARTICLE } from '../use-may';
import { useStableCallback } from '../use-stable-callback';

export interface TypedText {
  readonly values: Values;
  /** What the form was filled from, before anything was typed. */
  readonly basis: Values;
}

export interface UnsavedText extends TypedText {
  readonly isModified: boolean;
  /** The form shows what is published, which nobody types in. */
  readonly isDisabled: boolean;
  /** How the last save ended; null before the first. */
  readonly lastSave: SaveStep['state'] | null;
  readonly setValues: (values: Values) => void;
  /** Puts back what an earlier visit had typed, on what it was typed on. */
  readonly bringBack: (text: TypedText) => void;
}

/**
 * The text of the form, which no failed save takes away. Strapi fills the form with what it hopes to
 * have stored as soon as a save is sent, with the stored text again when that fails, and calls a
 * text saved that never reached the server.
 */
export function useUnsavedText(documentId: string | undefined, onSaved: () => void): UnsavedText {
  const values = useForm('useUnsavedText', (form) => form.values as Values);
  const filled = useForm('useUnsavedText', (form) => form.initialValues as Values);
  const isModified = useForm('useUnsavedText', (form) => form.modified);
  const setValues = useForm('useUnsavedText', (form) => form.setValues);
  const isDisabled = useForm('useUnsavedText', ({ disabled }) => disabled);
  const resetForm = useForm('useUnsavedText', (form) => form.resetForm);
  const [lastSave, setLastSave] = useState<SaveStep['state'] | null>(null);

  /** What the editor typed last, whatever the form has been filled with since. */
  const typed = useRef(values);
  const basis = useRef(filled);
  const seen = useRef(filled);
  /** Between sending a save and its success, what fills the form is not what the editor typed. */
  const isPending = useRef(false);
  const isFailed = useRef(false);

  const restore = useStableCallback(() => {
    // The tab of the published version shows another text in the same form.
    if (!isFailed.current || isDisabled) return;
    if (values !== typed.current) setValues(typed.current);
    else if (!isModified && filled !== basis.current) {
      resetForm(basis.current);
      setValues(typed.current);
    }
  });

  useEffect(() => {
    const isRefilled = filled !== seen.current;
    seen.current = filled;
    if (isDisabled) return;
    if (isRefilled && (isPending.current || isFailed.current)) {
      restore();
      return;
    }
    typed.current = values;
    if (isRefilled) basis.current = filled;
  }, [values, filled, isDisabled, restore]);

  const follow = useStableCallback((step: SaveStep) => {
    if (step.model !== ARTICLE || step.documentId !== documentId) return;
    setLastSave(step.state);
    isPending.current = step.state === 'sent';
    isFailed.current = step.state === 'refused' || step.state === 'unanswered';
    if (step.state === 'saved') onSaved();
  });
  useEffect(() => onSaveStep(follow), [follow]);
  // The form may have been refilled before its failure was known.
  useEffect(restore, [lastSave, restore]);

  return {
    values,
    basis: basis.current,
    isModified,
    isDisabled,
    lastSave,
    setValues,
    bringBack: (text) => {
      basis.current = text.basis;
      setValues({ ...values, ...text.values });
    },
  };
}
