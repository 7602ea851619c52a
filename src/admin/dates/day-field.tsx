import { DatePicker, Field } from '@strapi/design-system';
import type { Ref } from 'react';

import type { DateFieldProps } from './date-field';
import { type TypedDayOptions, useTypedDay } from './use-typed-day';

interface DayFieldProps extends Omit<DateFieldProps, 'unread'>, TypedDayOptions {
  /** What is wrong with the day, as far as it is one. */
  readonly error?: string;
  readonly boxRef?: Ref<HTMLInputElement>;
}

/** A day, typed as the language of the panel writes it or chosen in a calendar. */
export function DayField(props: DayFieldProps) {
  const { name, label, labelAction, hint, required, disabled, error, boxRef } = props;
  const typed = useTypedDay(props);
  return (
    <Field.Root name={name} error={typed.refusal || error} hint={hint} required={required}>
      {label && <Field.Label action={labelAction}>{label}</Field.Label>}
      <DatePicker
        key={typed.key}
        ref={boxRef}
        disabled={disabled}
        aria-label={props['aria-label']}
        {...typed.picker}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
