import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { ClipboardEvent, KeyboardEvent } from 'react';

import { useDeskText } from '../desk-text';
import { KeyHint } from '../key-hint';
import { GOES_ON, goesOn } from './shortcut';

interface PasteBoxProps {
  /** What is in the box. */
  readonly typed: string;
  readonly onTyped: (text: string) => void;
  /** @returns whether the text found its fields; what was typed stays here otherwise */
  readonly onText: (text: string) => Promise<boolean>;
  /** Lines that were left out of the last text. */
  readonly furniture: readonly string[];
  readonly isBusy: boolean;
}

/** Where the whole story is pasted, or typed, before it is taken apart. */
export function PasteBox({ typed, onTyped, onText, furniture, isBusy }: PasteBoxProps) {
  const { say } = useDeskText();

  const take = async (text: string) => {
    if (text.trim() === '') return;
    onTyped(text);
    if (await onText(text)) onTyped('');
  };
  const handlePaste = (event: ClipboardEvent) => {
    // Into a text that is being written, a paste is a paste.
    if (typed.trim() !== '') return;
    event.preventDefault();
    void take(event.clipboardData.getData('text/plain'));
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!goesOn(event.nativeEvent) || typed.trim() === '') return;
    event.preventDefault();
    event.stopPropagation();
    void take(typed);
  };

  return (
    <Field.Root name="desk-paste" hint={say('desk.breaking.paste-hint')}>
      <Field.Label>{say('desk.breaking.paste')}</Field.Label>
      <Textarea
        autoFocus
        style={{ minHeight: typed === '' ? '6.4rem' : '16rem' }}
        value={typed}
        onChange={({ target }) => onTyped(target.value)}
        onPaste={handlePaste}
        onKeyDown={handleKey}
      />
      <Field.Hint />
      <Flex gap={4} wrap="wrap">
        {typed.trim() !== '' && (
          <Button
            type="button"
            variant="secondary"
            loading={isBusy}
            aria-keyshortcuts={GOES_ON.aria}
            onClick={() => void take(typed)}
          >
            {say('desk.breaking.split')}
            <KeyHint>{GOES_ON.shown}</KeyHint>
          </Button>
        )}
        {furniture.length > 0 && (
          <Typography variant="pi" textColor="neutral600" title={furniture.join('\n')}>
            {say('desk.breaking.furniture', { count: furniture.length })}
          </Typography>
        )}
      </Flex>
    </Field.Root>
  );
}
