import { Button } from '@strapi/design-system';
import { Check, Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useDeskText } from '../desk-text';

/** Copies a text, and says that it has. */
export function CopyButton({ text }: { text: string }) {
  const { say } = useDeskText();
  const { copy } = useClipboard();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      type="button"
      variant="tertiary"
      size="S"
      startIcon={isCopied ? <Check /> : <Duplicate />}
      onClick={async () => setCopied(await copy(text))}
    >
      <span aria-live="polite">
        {say(isCopied ? 'desk.deliveries.copied' : 'desk.deliveries.copy')}
      </span>
    </Button>
  );
}
