import { useComposedRefs } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef } from 'react';

import { UNREAD_DATE } from '../../desk/unread-date';
import { type DateFieldProps, NO_DAY } from './date-field';
import { DayField } from './day-field';

/** A `date` in a form of Strapi: an ISO 8601 day, null without one. */
export const DateInput = forwardRef<HTMLInputElement, DateFieldProps>(function DateInput(
  { unread = UNREAD_DATE, ...props },
  ref,
) {
  const { name } = props;
  const { value = null, error, onChange } = useField<string | null>(name);
  return (
    <DayField
      {...props}
      boxRef={useComposedRefs(ref, useFocusInputField(name))}
      value={value === null ? '' : value || NO_DAY}
      error={error}
      onDay={(day) => onChange(name, day === '' ? null : day)}
      onUnread={() => onChange(name, unread)}
    />
  );
});
