import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { badgeColours } from '../../desk/badge-colours';
import { minutesLeft } from '../../desk/time-left';
import { useDeskText } from '../desk-text';
import { useNow } from './use-now';

interface UrgencyBadgeProps {
  readonly level: {
    readonly nameAr: string;
    readonly nameEn: string;
    readonly colour?: string | null;
  };
  /** ISO 8601; anything else, or a time that is over, shows no countdown. */
  readonly breakingUntil?: unknown;
}

const MINUTES_OF_HOURS = 120;

/** The name of an urgency level on its colour, and how long the story is still breaking. */
export function UrgencyBadge({ level, breakingUntil }: UrgencyBadgeProps) {
  const { say, nameOf } = useDeskText();
  const now = useNow(typeof breakingUntil === 'string');
  const { background, text } = badgeColours(level.colour);
  const left = minutesLeft(breakingUntil, now);
  return (
    <Flex gap={2} wrap="wrap">
      <Label style={{ background, color: text }}>{nameOf(level)}</Label>
      {left > 0 && (
        <Typography variant="pi" textColor="neutral700" data-desk="time-left">
          {left < MINUTES_OF_HOURS
            ? say('desk.urgency.minutes-left', { minutes: left })
            : say('desk.urgency.hours-left', { hours: Math.round(left / 60) })}
        </Typography>
      )}
    </Flex>
  );
}

const Label = styled.span`
  padding: 2px 8px;
  border-radius: 4px;
  font-size: 1.2rem;
  font-weight: 600;
  white-space: nowrap;
`;
