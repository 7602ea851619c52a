import { Box, DatePicker, Field, Flex, TimePicker, useComposedRefs } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef } from 'react';

import { UNREAD_DATE } from '../../desk/unread-date';
import { useDeskText } from '../desk-text';
import { type DateFieldProps, NO_DAY } from './date-field';
import { instantAt, localDay, localTime } from './local-time';
import { useTypedDay } from './use-typed-day';

/** A `datetime` in a form of Strapi: an ISO 8601 instant, null without one; shown in local time. */
export const DateTimeInput = forwardRef<HTMLInputElement, DateFieldProps>(function DateTimeInput(
  { name, label, hint, labelAction, required, disabled, unread = UNREAD_DATE, ...rest },
  ref,
) {
  const { say } = useDeskText();
  const { value = null, error, onChange } = useField<string | null>(name);
  const refs = useComposedRefs(ref, useFocusInputField(name));
  const instant = readInstant(value);
  const set = (day: string, time: string) => onChange(name, instantAt(day, time).toISOString());
  const isUnread = instant === null && value !== null;

  const typed = useTypedDay({
    value: instant ? localDay(instant) : isUnread ? NO_DAY : '',
    onDay: (day) => {
      if (day === '') onChange(name, null);
      else set(day, instant ? localTime(instant) : MIDNIGHT);
    },
    onUnread: () => onChange(name, unread),
  });
  const setTime = (time: string) => {
    if (!isUnread) set(localDay(instant ?? new Date()), time);
  };

  return (
    <Field.Root name={name} error={typed.refusal || error} hint={hint} required={required}>
      {label && <Field.Label action={labelAction}>{label}</Field.Label>}
      <Flex gap={1} wrap="wrap">
        <Box flex="1">
          <DatePicker
            key={typed.key}
            ref={refs}
            disabled={disabled}
            aria-label={rest['aria-label']}
            {...typed.picker}
          />
        </Box>
        <Box flex="1">
          <TimePicker
            value={instant ? localTime(instant) : ''}
            onChange={(time) => time && setTime(time)}
            onClear={() => setTime(MIDNIGHT)}
            clearLabel={say('desk.dates.clear-time')}
            disabled={disabled}
            aria-label={say('desk.dates.time')}
          />
        </Box>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

const MIDNIGHT = '00:00';

function readInstant(value: string | null): Date | null {
  const instant = new Date(value ?? '');
  return Number.isNaN(instant.getTime()) ? null : instant;
}
