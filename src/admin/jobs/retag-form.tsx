import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';

import { RETAG_SCOPES, type RetagRange, type RetagScope } from '../../desk/job-contract';
import { readRefusal } from '../../desk/refusal';
import { DayField } from '../dates/day-field';
import { useTellFailure } from '../deliveries/use-server-words';
import { useDeskText } from '../desk-text';
import { SectionBox } from '../section-box';
import { useJobClient } from './job-client';

const DAYS = ['from', 'to'] as const;
const EVERYTHING: RetagRange = { scope: 'all', from: '', to: '' };

/** Starts tagging the archive again. */
export function RetagForm({ onStarted }: { onStarted: () => void }) {
  const { say, language } = useDeskText();
  const client = useJobClient();
  const tellFailure = useTellFailure();
  const [range, setRange] = useState(EVERYTHING);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);

  const setDay = (day: (typeof DAYS)[number], typed: string) =>
    setRange((before) => ({ ...before, [day]: typed }));
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    try {
      await client.retag(range);
      onStarted();
    } catch (error) {
      const { fields, general, isOffline } = readRefusal(error, language, DAYS);
      setErrors(fields);
      if (general !== '' || isOffline) tellFailure(error);
    }
    setBusy(false);
  };

  return (
    <SectionBox title={say('desk.jobs.retag')} hint={say('desk.jobs.retag-hint')}>
      <form onSubmit={(event) => void start(event)} noValidate>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="scope">
            <Field.Label>{say('desk.jobs.scope')}</Field.Label>
            <SingleSelect
              value={range.scope}
              onChange={(scope) => setRange({ ...range, scope: scope as RetagScope })}
            >
              {RETAG_SCOPES.map((scope) => (
                <SingleSelectOption key={scope} value={scope}>
                  {say(`desk.jobs.scope-${scope}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Flex gap={4} alignItems="flex-start" wrap="wrap">
            {DAYS.map((day) => (
              <Box key={day} flex="1 1 16rem">
                <DayField
                  name={day}
                  label={say(`desk.jobs.${day}`)}
                  error={errors[day]}
                  value={range[day]}
                  onDay={(typed) => setDay(day, typed)}
                  onUnread={(typed) => setDay(day, typed)}
                />
              </Box>
            ))}
          </Flex>
          <Button type="submit" loading={isBusy}>
            {say('desk.jobs.retag-start')}
          </Button>
        </Flex>
      </form>
    </SectionBox>
  );
}
