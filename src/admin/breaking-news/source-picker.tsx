import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import type { SourceChoice } from '../../desk/breaking-contract';
import { useDeskText } from '../desk-text';

interface SourcePickerProps {
  readonly sources: readonly SourceChoice[];
  /** Keys of the chosen ones, in order. */
  readonly value: readonly string[];
  readonly error?: string;
  readonly onChange: (keys: readonly string[]) => void;
}

/** Whom a story is attributed to. */
export function SourcePicker({ sources, value, error, onChange }: SourcePickerProps) {
  const { say, nameOf } = useDeskText();
  const byKey = new Map(sources.map((source) => [source.key, source]));
  return (
    <Field.Root name="sources" error={error}>
      <Field.Label>{say('desk.breaking.sources')}</Field.Label>
      {value.length > 0 && (
        <Flex gap={2} wrap="wrap" paddingBottom={1}>
          {value.map((key) => {
            const source = byKey.get(key);
            const name = source ? nameOf(source) : key;
            return (
              <Tag
                key={key}
                icon={<Cross aria-hidden />}
                label={say('desk.breaking.sources-remove', { name })}
                onClick={() => onChange(value.filter((other) => other !== key))}
              >
                {name}
              </Tag>
            );
          })}
        </Flex>
      )}
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={say('desk.breaking.sources-add')}
        value=""
        onChange={(key?: string) => key && onChange([...value, key])}
      >
        {sources
          .filter(({ key }) => !value.includes(key))
          .map((source) => (
            <ComboboxOption key={source.key} value={source.key}>
              {nameOf(source)}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
