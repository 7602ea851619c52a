import { Button, Checkbox, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { type FormEvent, useRef, useState } from 'react';

import { useTellFailure } from '../deliveries/use-server-words';
import { useDeskText } from '../desk-text';
import { SectionBox } from '../section-box';
import { useJobClient } from './job-client';

/** Starts the import of a file of the gazetteer. */
export function ImportForm({ onStarted }: { onStarted: () => void }) {
  const { say } = useDeskText();
  const client = useJobClient();
  const tellFailure = useTellFailure();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [skipBad, setSkipBad] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);

  const start = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (file === null) return button.current?.focus();
    setBusy(true);
    try {
      await client.importFile(file, skipBad);
      setFile(null);
      setAsked(false);
      if (input.current) input.current.value = '';
      onStarted();
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };

  const error = isAsked && file === null ? say('desk.jobs.file-missing') : undefined;
  return (
    <SectionBox title={say('desk.jobs.import')} hint={say('desk.jobs.import-hint')}>
      <form onSubmit={(event) => void start(event)} noValidate>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="file" error={error} id="desk-import-file">
            <Field.Label>{say('desk.jobs.file')}</Field.Label>
            {/* The browser's own button speaks the browser's language. */}
            <VisuallyHidden>
              <input
                ref={input}
                id="desk-import-file"
                type="file"
                accept=".tsv,.txt,.json"
                tabIndex={-1}
                aria-invalid={error !== undefined}
                onChange={({ target }) => setFile(target.files?.[0] ?? null)}
              />
            </VisuallyHidden>
            <Flex gap={3} wrap="wrap">
              <Button
                ref={button}
                type="button"
                variant="tertiary"
                onClick={() => input.current?.click()}
              >
                {say('desk.jobs.choose-file')}
              </Button>
              <Typography textColor="neutral600">
                <bdi>{file?.name ?? say('desk.jobs.no-file')}</bdi>
              </Typography>
            </Flex>
            <Field.Error />
          </Field.Root>
          <Checkbox checked={skipBad} onCheckedChange={(is) => setSkipBad(is === true)}>
            {say('desk.jobs.skip-bad')}
          </Checkbox>
          <Button type="submit" loading={isBusy}>
            {say('desk.jobs.import-start')}
          </Button>
        </Flex>
      </form>
    </SectionBox>
  );
}
