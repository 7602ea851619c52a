import { Box, Button, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { NEWS_EVENTS } from '../../delivery/event';
import type { EndpointView } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { EVENT_NAMES } from './event-names';
import { type LogChoice, type Period, PERIODS } from './log-query';
import { STATUS_LABELS } from './looks';

interface LogFiltersProps {
  readonly choice: LogChoice;
  readonly endpoints: readonly EndpointView[];
  readonly onChange: (part: Partial<LogChoice>) => void;
}

/** What of the log is looked at. */
export function LogFilters({ choice, endpoints, onChange }: LogFiltersProps) {
  const { say } = useDeskText();
  // A type that only the address knows, such as one of Strapi's, can still be seen and cleared.
  const types = new Set([...NEWS_EVENTS, 'entry.publish', 'entry.unpublish', choice.type]);
  const filters = [
    {
      field: 'status',
      label: say('desk.deliveries.status'),
      options: STATUS_LABELS.map(([status, label]) => [status as string, say(label)] as const),
    },
    {
      field: 'endpoint',
      label: say('desk.deliveries.endpoint'),
      options: endpoints.map(({ id, name }) => [String(id), name] as const),
    },
    {
      field: 'type',
      label: say('desk.deliveries.event'),
      options: [...types].filter((type) => type !== null).map((type) => [type, nameOf(type)]),
    },
    {
      field: 'period',
      label: say('desk.deliveries.time'),
      options: (Object.keys(PERIODS) as Period[]).map((one) => [
        one as string,
        say(`desk.period.${one}`),
      ]),
    },
  ] as const;
  function nameOf(type: string): string {
    const name = EVENT_NAMES[type];
    return name ? say(name) : type;
  }
  const isFiltered = filters.some(({ field }) => choice[field] !== null);
  return (
    <Box role="search" aria-label={say('desk.deliveries.filters')}>
      <Grid.Root gap={2}>
        {filters.map(({ field, label, options }) => (
          <Grid.Item key={field} col={2} m={3} s={6} xs={6} direction="column" alignItems="stretch">
            <SingleSelect
              aria-label={label}
              placeholder={label}
              size="S"
              value={choice[field]}
              clearLabel={say('desk.deliveries.clear-one', { filter: label })}
              onClear={() => onChange({ [field]: null })}
              onChange={(value) => onChange({ [field]: String(value) })}
            >
              {options.map(([value, text]) => (
                <SingleSelectOption key={value} value={value as string}>
                  {text}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Grid.Item>
        ))}
        {isFiltered && (
          <Grid.Item col={2} m={12} s={12} xs={12}>
            <Button
              type="button"
              variant="ghost"
              size="S"
              onClick={() => onChange({ status: null, endpoint: null, type: null, period: null })}
            >
              {say('desk.deliveries.clear')}
            </Button>
          </Grid.Item>
        )}
      </Grid.Root>
    </Box>
  );
}
