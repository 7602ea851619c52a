import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';

import type { Period, PeriodCount } from '../../desk/entity-contract';
import { isolated, useDeskText } from '../desk-text';

interface MentionsChartProps {
  readonly periods: readonly PeriodCount[];
  readonly by: Period;
  /** In px. */
  readonly height: number;
}

/** Stories in each period, the newest where a line ends; for screen readers the same as a table. */
export default function MentionsChart({ periods, by, height }: MentionsChartProps) {
  const { say, language } = useDeskText();
  const { formatDate, formatNumber } = useIntl();
  const { colors } = useTheme();
  const isRtl = language === 'ar';
  const shortName = (from: string) =>
    isolated(
      formatDate(from, {
        timeZone: 'UTC',
        ...(by === 'month'
          ? { month: 'short', year: '2-digit' }
          : { day: 'numeric', month: 'short' }),
      }),
    );
  return (
    <>
      <div aria-hidden dir="ltr">
        <ResponsiveContainer width="100%" height={height}>
          <BarChart
            data={[...periods]}
            accessibilityLayer={false}
            margin={{ top: 8, bottom: 0, left: 0, right: 0 }}
          >
            <CartesianGrid vertical={false} stroke={colors.neutral200} />
            <XAxis
              dataKey="from"
              reversed={isRtl}
              tickFormatter={shortName}
              minTickGap={24}
              tick={{ fill: colors.neutral600, fontSize: 12 }}
            />
            <YAxis
              orientation={isRtl ? 'right' : 'left'}
              allowDecimals={false}
              width={36}
              tickFormatter={(value: number) => formatNumber(value)}
              tick={{ fill: colors.neutral600, fontSize: 12 }}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: colors.neutral150 }}
              labelFormatter={(from) => shortName(String(from))}
              formatter={(value) => [say('desk.entities.count', { count: Number(value) }), '']}
              separator=""
              contentStyle={{
                background: colors.neutral0,
                borderColor: colors.neutral200,
                direction: isRtl ? 'rtl' : 'ltr',
              }}
            />
            <Bar
              dataKey="stories"
              fill={colors.primary500}
              isAnimationActive={false}
              radius={[2, 2, 0, 0]}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{say('desk.entities.mentions')}</caption>
          <tbody>
            {periods.map(({ from, stories }) => (
              <tr key={from}>
                <th scope="row">{shortName(from)}</th>
                <td>{say('desk.entities.count', { count: stories })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}
