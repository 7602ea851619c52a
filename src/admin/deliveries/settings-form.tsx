import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';

import { NEWS_EVENTS } from '../../delivery/event';
import type { EndpointView } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { useDeskClient } from '../server/desk-client';
import { useDeliveryClient } from './delivery-client';
import { EVENT_NAMES } from './event-names';
import { LISTS, toDraft, toSettings } from './filter-texts';
import { useLive } from '../use-live';
import { useTellFailure } from './use-server-words';

interface SettingsFormProps {
  readonly endpoint: EndpointView;
  readonly isReadOnly: boolean;
}

const LEVELS_EVERY_MS = 10 * 60_000;

export function SettingsForm({ endpoint, isReadOnly }: SettingsFormProps) {
  const { say, nameOf } = useDeskText();
  const client = useDeliveryClient();
  const desk = useDeskClient();
  const tellFailure = useTellFailure();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState(() => toDraft(endpoint, NEWS_EVENTS));
  const [isBusy, setBusy] = useState(false);
  // Whoever may not read articles sees the code of the level only.
  const choices = useLive((signal) => desk.choices(signal), '', LEVELS_EVERY_MS);
  const levels = choices.data?.levels ?? [];

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const saved = await client.configure(endpoint.id, toSettings(draft));
      setDraft(toDraft(saved, NEWS_EVENTS));
      toggleNotification({ type: 'success', message: say('desk.endpoint.saved') });
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };
  const choose = (event: string, isChosen: boolean) => {
    const others = draft.events.filter((other) => other !== event);
    setDraft({ ...draft, events: isChosen ? [...others, event] : others });
  };

  return (
    <Box
      tag="form"
      onSubmit={(event: FormEvent) => void save(event)}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Box tag="fieldset" borderWidth={0} padding={0}>
          <Typography tag="legend" variant="delta" padding={0}>
            {say('desk.endpoint.events')}
          </Typography>
          <Grid.Root gap={3} paddingTop={3}>
            {NEWS_EVENTS.map((event) => {
              const name = EVENT_NAMES[event];
              return (
                <Grid.Item key={event} col={4} s={6} xs={12}>
                  <Checkbox
                    name={event}
                    disabled={isReadOnly}
                    checked={draft.events.includes(event)}
                    onCheckedChange={(value) => choose(event, value === true)}
                  >
                    {name ? say(name) : event}
                  </Checkbox>
                </Grid.Item>
              );
            })}
          </Grid.Root>
        </Box>
        <Field.Root hint={say('desk.endpoint.thin-hint')}>
          <Checkbox
            disabled={isReadOnly}
            checked={draft.isThin}
            onCheckedChange={(value) => setDraft({ ...draft, isThin: value === true })}
          >
            {say('desk.endpoint.thin')}
          </Checkbox>
          <Field.Hint />
        </Field.Root>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root>
              <Field.Label>{say('desk.filter.urgencyAtLeast')}</Field.Label>
              <SingleSelect
                disabled={isReadOnly}
                value={draft.urgencyAtLeast || null}
                placeholder={say('desk.filter.all')}
                clearLabel={say('desk.filter.all')}
                onClear={() => setDraft({ ...draft, urgencyAtLeast: '' })}
                onChange={(code) => setDraft({ ...draft, urgencyAtLeast: String(code) })}
              >
                {levels.map((level) => (
                  <SingleSelectOption key={level.code} value={level.code}>
                    {nameOf(level)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
          {LISTS.map((list) => (
            <Grid.Item key={list} col={6} xs={12} direction="column" alignItems="stretch">
              <Field.Root name={list} hint={say(`desk.filter.${list}-hint`)}>
                <Field.Label>{say(`desk.filter.${list}`)}</Field.Label>
                <TextInput
                  disabled={isReadOnly}
                  value={draft.lists[list]}
                  placeholder={say('desk.filter.all')}
                  onChange={({ target }: { target: HTMLInputElement }) =>
                    setDraft({ ...draft, lists: { ...draft.lists, [list]: target.value } })
                  }
                />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
          ))}
        </Grid.Root>
        {!isReadOnly && (
          <Flex>
            <Button type="submit" loading={isBusy}>
              {say('desk.endpoint.save')}
            </Button>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
