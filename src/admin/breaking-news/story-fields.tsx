import { Box, Field, Flex, Grid, Textarea, TextInput } from '@strapi/design-system';
import type { RefObject } from 'react';

import { useDeskText } from '../desk-text';
import { HeadlineInput } from './headline-input';
import { LevelPicker } from './level-picker';
import { SourcePicker } from './source-picker';
import type { BreakingDesk } from './use-breaking-story';

interface StoryFieldsProps {
  readonly desk: BreakingDesk;
  readonly headlineRef: RefObject<HTMLTextAreaElement>;
}

/** The fields of the story, each with what the server said about it. */
export function StoryFields({ desk, headlineRef }: StoryFieldsProps) {
  const { say, language } = useDeskText();
  const { story, choices, change } = desk;
  const errors = desk.refusal?.fields ?? {};
  const level = choices?.levels.find(({ code }) => code === story.urgency);
  const kicker = (language === 'ar' ? level?.kicker : level?.kickerEn) ?? '';
  const line = (field: 'kicker' | 'dateline' | 'caption', placeholder = '') => (
    <Field.Root name={field} error={errors[field]}>
      <Field.Label>{say(`desk.breaking.${field}`)}</Field.Label>
      <TextInput
        placeholder={placeholder}
        value={story[field]}
        onChange={({ target }) => change({ [field]: target.value })}
      />
      <Field.Error />
    </Field.Root>
  );
  const text = (field: 'lede' | 'body', rows: number, hint?: string) => (
    <Field.Root name={field} error={errors[field]} hint={hint}>
      <Field.Label>{say(`desk.breaking.${field}`)}</Field.Label>
      <Textarea
        rows={rows}
        value={story[field]}
        onChange={({ target }) => change({ [field]: target.value })}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <LevelPicker
        levels={choices?.levels ?? []}
        value={story.urgency}
        error={errors.urgency}
        onChange={(urgency) => change({ urgency })}
      />
      <Field.Root name="headline" error={errors.headline} required>
        <Field.Label>{say('desk.breaking.headline')}</Field.Label>
        <HeadlineInput
          ref={headlineRef}
          value={story.headline}
          onChange={(text) => change({ headline: text })}
        />
        <Field.Error />
      </Field.Root>
      {text('lede', 3)}
      {text('body', 8, say('desk.breaking.body-hint'))}
      <SourcePicker
        sources={choices?.sources ?? []}
        value={story.sources}
        error={errors.sources}
        onChange={(sources) => change({ sources })}
      />
      <Grid.Root gap={4}>
        <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
          {line('kicker', kicker)}
        </Grid.Item>
        <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
          {line('dateline')}
        </Grid.Item>
      </Grid.Root>
      <Box>{line('caption')}</Box>
    </Flex>
  );
}
