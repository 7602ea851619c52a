import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';

import { VERSION_FIELD } from '../../desk/version-conflict';
import type { Values } from '../../desk/version-difference';
import type { FormProps } from '../content-manager/content-manager';
import { useDeskText } from '../desk-text';
import { KeptNotice } from '../kept-text/kept-notice';
import { useKeptText } from '../kept-text/use-kept-text';
import { ARTICLE } from '../use-may';
import { DifferenceDialog } from './difference-dialog';
import { usePresence } from './use-presence';
import { type TypedText, useUnsavedText } from './use-unsaved-text';

/** The panel «حال النص» beside the form of an article; nothing beside other forms. */
export function TextPanel({ model, documentId }: FormProps) {
  const { say } = useDeskText();
  if (model !== ARTICLE) return null;
  return {
    title: say('desk.text.title'),
    content: <TextState key={documentId ?? 'new'} documentId={documentId} />,
  };
}

/** Who else has it open, whether what is typed is safe, and what others saved meanwhile. */
function TextState({ documentId }: Pick<FormProps, 'documentId'>) {
  const { say } = useDeskText();
  const { formatList } = useIntl();
  const text = useUnsavedText(documentId, () => kept.forget());
  const { values, basis, isModified, isDisabled, lastSave } = text;
  const version = values[VERSION_FIELD];
  const { others, isOutdated, isOffline } = usePresence(
    documentId,
    typeof version === 'string' && !isDisabled ? version : undefined,
  );
  const unsaved = useMemo(
    () => (isModified ? { values, basis } : null),
    [isModified, values, basis],
  );
  const kept = useKeptText<TypedText>(documentId ?? 'new-article', unsaved);
  const refusal = useForm('TextState', ({ errors }) => (errors as Values)[VERSION_FIELD]);
  const setErrors = useForm('TextState', (form) => form.setErrors);
  const [isComparing, setComparing] = useState(false);

  useEffect(() => {
    if (refusal !== undefined) setComparing(true);
  }, [refusal]);

  const isCut = isOffline || lastSave === 'unanswered';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {documentId !== undefined && !isCut && (
        <Typography aria-live="polite" textColor={others.length > 0 ? 'warning700' : 'neutral600'}>
          {others.length > 0
            ? say('desk.text.others', { names: formatList(others.map(({ name }) => name)) })
            : say('desk.text.alone')}
        </Typography>
      )}
      {isOutdated && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography role="status" textColor="danger600">
            {say('desk.text.outdated')}
          </Typography>
          <Button type="button" size="S" variant="secondary" onClick={() => setComparing(true)}>
            {say('desk.text.compare')}
          </Button>
        </Flex>
      )}
      {isCut && (
        <Typography role="alert" textColor="danger600">
          {say(kept.isFull ? 'desk.text.cut-full' : 'desk.text.cut')}
        </Typography>
      )}
      {!isCut && isModified && (
        <Typography variant="pi" textColor="neutral600">
          {say(kept.isFull ? 'desk.text.unsaved-full' : 'desk.text.unsaved')}
        </Typography>
      )}
      {kept.found !== null && !isDisabled && (
        <KeptNotice
          keptAt={kept.found.keptAt}
          headline={headlineOf(kept.found.text.values)}
          onRestore={() => {
            if (kept.found !== null) text.bringBack(kept.found.text);
            kept.answer();
          }}
          onDrop={kept.answer}
        />
      )}
      {isComparing && documentId !== undefined && (
        <DifferenceDialog
          documentId={documentId}
          basis={basis}
          mine={values}
          onMerged={(merged) => {
            text.setValues(merged);
            setErrors({});
            setComparing(false);
          }}
          onClose={() => setComparing(false)}
        />
      )}
    </Flex>
  );
}

function headlineOf(values: Values): string {
  return typeof values.headline === 'string' ? values.headline : '';
}
