import { Field, Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { type ChangeEvent, forwardRef, type ReactNode, useState } from 'react';

import { linesToText, textToLines } from './lines-value';

interface LinesInputProps {
  name: string;
  label: string;
  disabled?: boolean;
  required?: boolean;
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
}

/** A list of short texts, typed one a line. */
const LinesInput = forwardRef<HTMLTextAreaElement, LinesInputProps>(function LinesInput(
  { name, label, disabled, required, hint, labelAction, placeholder },
  ref,
) {
  const field = useField<unknown>(name);
  const [typed, setTyped] = useState<string | null>(null);
  // While it says the same, what was typed is shown as typed: a line that is still empty, a space
  // at its end. A value from elsewhere (discarded changes, a restored version) replaces it.
  const stored = linesToText(field.value);
  const shown = typed !== null && linesToText(textToLines(typed)) === stored ? typed : stored;

  function handleChange({ target }: ChangeEvent<HTMLTextAreaElement>) {
    setTyped(target.value);
    field.onChange(name, textToLines(target.value));
  }

  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea
        ref={ref}
        value={shown}
        onChange={handleChange}
        disabled={disabled}
        placeholder={placeholder}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

export default LinesInput;
