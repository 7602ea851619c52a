import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { NewsHour } from '../../desk/overview-contract';
import { isolated, useDeskText } from '../desk-text';

/** Every so many hours one is named below its bar. */
const LABEL_EVERY = 6;

/**
 * Stories an hour as stacked bars. They follow the direction of the page by themselves: the newest
 * hour is where a line ends. Drawn by hand: a library of charts would weigh more than the desk's
 * other pages together.
 */
export function HoursChart({ hours }: { hours: readonly NewsHour[] }) {
  const { say } = useDeskText();
  const { formatTime } = useIntl();
  const most = Math.max(1, ...hours.map(({ stories }) => stories));
  const nameOf = (from: string) => isolated(formatTime(from, { hour: 'numeric' }));
  return (
    <Box aria-hidden>
      <Flex gap={4} paddingBottom={2}>
        <Key kind="breaking" text={say('desk.home.breaking')} />
        <Key kind="others" text={say('desk.home.others')} />
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {most}
      </Typography>
      <Plot>
        {hours.map(({ from, stories, breaking }) => (
          <Column
            key={from}
            data-hour={from}
            title={say('desk.home.hour-title', { hour: nameOf(from), stories, breaking })}
          >
            <Segment $kind="others" style={{ blockSize: share(stories - breaking, most) }} />
            <Segment $kind="breaking" style={{ blockSize: share(breaking, most) }} />
          </Column>
        ))}
      </Plot>
      <Labels>
        {hours
          .filter((_, index) => index % LABEL_EVERY === 0)
          .map(({ from }) => (
            <Typography key={from} variant="pi" textColor="neutral600">
              {nameOf(from)}
            </Typography>
          ))}
      </Labels>
    </Box>
  );
}

type Kind = 'breaking' | 'others';

function Key({ kind, text }: { kind: Kind; text: string }) {
  return (
    <Flex gap={2}>
      <Swatch $kind={kind} />
      <Typography variant="pi" textColor="neutral700">
        {text}
      </Typography>
    </Flex>
  );
}

function share(count: number, most: number): string {
  return `${(100 * count) / most}%`;
}

const Segment = styled.span<{ readonly $kind: Kind }>`
  /* Hatched, so that it differs by more than its colour. */
  background: ${({ theme: { colors }, $kind }) =>
    $kind === 'breaking'
      ? `repeating-linear-gradient(135deg, ${colors.danger600} 0 4px, ${colors.danger500} 4px 6px)`
      : colors.primary500};
`;

const Swatch = styled(Segment)`
  inline-size: 1.2rem;
  block-size: 1.2rem;
  border-radius: 2px;
`;

const Plot = styled.div`
  display: flex;
  gap: 2px;
  block-size: 16rem;
  border-block: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Column = styled.div`
  flex: 1 1 0;
  display: flex;
  flex-direction: column;
  justify-content: flex-end;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

const Labels = styled.div`
  display: grid;
  grid-template-columns: repeat(4, 1fr);
`;
