import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { styled, useTheme } from 'styled-components';

import type { NewsHour } from '../../desk/overview-contract';
import { isolated, useDeskText } from '../desk-text';
import { directionOf } from '../direction/text-direction';

/** Of the drawing without its legend, in px. */
const CHART_HEIGHT = 184;
/** This many hours stand between two that are named below their bars. */
const UNNAMED_HOURS = 5;
/** Named hours are wider than their bars, also the first and the last one. */
const MARGIN = { top: 8, right: 16, bottom: 0, left: 16 };
const AXIS_WIDTH = 24;

interface BarOfHour extends NewsHour {
  readonly others: number;
}

/**
 * Stories an hour as stacked bars, the newest hour where a line ends. Left and right arrow go from
 * hour to hour once the drawing has the focus, and what the bars say is said.
 */
export default function HoursChart({ hours }: { hours: readonly NewsHour[] }) {
  const { say, language } = useDeskText();
  const { formatTime, formatNumber } = useIntl();
  const { colors } = useTheme();
  const hatch = `hatch-${useId().replace(/\W/g, '')}`;
  const isRightToLeft = directionOf(language) === 'rtl';
  const nameOf = (from: string) => isolated(formatTime(from, { hour: 'numeric' }));
  const bars = hours.map((hour): BarOfHour => ({ ...hour, others: hour.stories - hour.breaking }));
  const tick = { fill: colors.neutral600, fontSize: 12 };
  return (
    <Box>
      <Flex gap={4} paddingBottom={2} aria-hidden>
        <Key kind="breaking" text={say('desk.home.breaking')} />
        <Key kind="others" text={say('desk.home.others')} />
      </Flex>
      {/* Recharts counts from the left; the axes are turned around instead. */}
      <Drawing dir="ltr" data-desk="hours-chart">
        <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
          <BarChart
            data={bars}
            margin={MARGIN}
            barCategoryGap={1}
            title={say('desk.home.hours')}
            desc={say('desk.home.hours-keys')}
            aria-label={say('desk.home.hours')}
          >
            <defs>
              <Hatch id={hatch} />
            </defs>
            <CartesianGrid vertical={false} stroke={colors.neutral200} />
            <XAxis
              dataKey="from"
              reversed={isRightToLeft}
              interval={UNNAMED_HOURS}
              tickFormatter={nameOf}
              tick={tick}
              tickLine={false}
              stroke={colors.neutral200}
            />
            <YAxis
              orientation={isRightToLeft ? 'right' : 'left'}
              width={AXIS_WIDTH}
              allowDecimals={false}
              tickFormatter={(count: number) => formatNumber(count)}
              tick={tick}
              tickLine={false}
              axisLine={false}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: colors.neutral150 }}
              content={({ active, payload }) => {
                const hour = payload[0]?.payload as BarOfHour | undefined;
                if (!active || !hour) return null;
                const { from, stories, breaking } = hour;
                const values = { hour: nameOf(from), stories, breaking };
                return (
                  <Box
                    background="neutral0"
                    borderColor="neutral200"
                    hasRadius
                    shadow="tableShadow"
                    padding={2}
                    dir={isRightToLeft ? 'rtl' : 'ltr'}
                  >
                    <Typography variant="pi">{say('desk.home.hour-title', values)}</Typography>
                  </Box>
                );
              }}
            />
            <Bar
              dataKey="breaking"
              stackId="stories"
              fill={`url(#${hatch})`}
              isAnimationActive={false}
            />
            <Bar
              dataKey="others"
              stackId="stories"
              fill={colors.primary500}
              isAnimationActive={false}
            />
          </BarChart>
        </ResponsiveContainer>
      </Drawing>
    </Box>
  );
}

type Kind = 'breaking' | 'others';

function Key({ kind, text }: { kind: Kind; text: string }) {
  return (
    <Flex gap={2}>
      <svg width="12" height="12">
        <defs>
          <Hatch id={`key-${kind}`} />
        </defs>
        <Swatch rx="2" width="12" height="12" $kind={kind} />
      </svg>
      <Typography variant="pi" textColor="neutral700">
        {text}
      </Typography>
    </Flex>
  );
}

/** Breaking stories are hatched, so that they differ by more than their colour. */
function Hatch({ id }: { id: string }) {
  const { colors } = useTheme();
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="6" height="6" fill={colors.danger600} />
      <rect width="2" height="6" fill={colors.danger200} />
    </pattern>
  );
}

const Swatch = styled.rect<{ readonly $kind: Kind }>`
  fill: ${({ theme: { colors }, $kind }) =>
    $kind === 'breaking' ? 'url(#key-breaking)' : colors.primary500};
`;

const Drawing = styled.div`
  svg:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
