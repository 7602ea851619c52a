import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Level } from '../../desk/check-contract';
import { countCharacters } from '../../editorial/publish-rules';
import { useDeskText } from '../desk-text';
import { UrgencyBadge } from '../urgency-badge/urgency-badge';

interface HeadlineCounterProps {
  readonly headline: string;
  readonly level: Level;
  /** When the story stops to be breaking; null before it is published. */
  readonly breakingUntil: unknown;
}

/** The urgency level of a story, and how much of the headline that it allows is written. */
export function HeadlineCounter({ headline, level, breakingUntil }: HeadlineCounterProps) {
  const { say, nameOf } = useDeskText();
  const length = countCharacters(headline.trim());
  const isTooLong = length > level.maxHeadline;
  const text = isTooLong
    ? say('desk.headline.too-long', { over: length - level.maxHeadline })
    : say('desk.headline.left', { left: level.maxHeadline - length });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={2} justifyContent="space-between">
        <UrgencyBadge level={level} breakingUntil={breakingUntil} />
        <Typography variant="pi" fontWeight="semiBold" dir="ltr">
          {length} / {level.maxHeadline}
        </Typography>
      </Flex>
      <Bar
        role="meter"
        aria-label={say('desk.headline.length', { level: nameOf(level) })}
        aria-valuemin={0}
        aria-valuemax={level.maxHeadline}
        aria-valuenow={Math.min(length, level.maxHeadline)}
        aria-valuetext={text}
        $isTooLong={isTooLong}
      >
        <span style={{ width: `${Math.min(100, (length / level.maxHeadline) * 100)}%` }} />
      </Bar>
      <Typography
        variant="pi"
        textColor={isTooLong ? 'danger600' : 'neutral600'}
        aria-live="polite"
        data-desk="headline-length"
      >
        {text}
      </Typography>
    </Flex>
  );
}

/** Strapi's progress bar fills from left to right in Arabic too. */
const Bar = styled.div<{ $isTooLong: boolean }>`
  height: 4px;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.neutral200};

  span {
    display: block;
    height: 100%;
    border-radius: inherit;
    background: ${({ theme, $isTooLong }) =>
      $isTooLong ? theme.colors.danger600 : theme.colors.primary600};
  }
`;
