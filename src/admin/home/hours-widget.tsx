import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';

import type { NewsHour } from '../../desk/overview-contract';
import { useDeskText } from '../desk-text';
import { useOverview, WidgetContent } from './widget-content';

/** Its library of charts is larger than the rest of the home page, whose figures need not wait. */
const HoursChart = lazy(() => import('./hours-chart'));
/** Of the chart with its legend: nothing below it moves when it comes. */
const PLACE = '20.8rem';

/** What was published in the last 24 hours, and how much of it was breaking. */
export function HoursWidget() {
  const { say } = useDeskText();
  const live = useOverview<readonly NewsHour[]>('hours');
  return (
    <WidgetContent
      live={live}
      isEmpty={(hours) => hours.every(({ stories }) => stories === 0)}
      emptyText={say('desk.home.hours-none')}
    >
      {(hours) => (
        <Box width="100%">
          <Typography tag="p" textColor="neutral600" paddingBottom={2}>
            {say('desk.home.hours-count', {
              stories: sum(hours.map(({ stories }) => stories)),
              breaking: sum(hours.map(({ breaking }) => breaking)),
            })}
          </Typography>
          <Box minHeight={PLACE}>
            <Suspense fallback={null}>
              <HoursChart hours={hours} />
            </Suspense>
          </Box>
          <HoursTable hours={hours} />
        </Box>
      )}
    </WidgetContent>
  );
}

/** The chart for whoever does not see it; empty hours say nothing. */
function HoursTable({ hours }: { hours: readonly NewsHour[] }) {
  const { say } = useDeskText();
  const { formatTime } = useIntl();
  return (
    <VisuallyHidden>
      <table>
        <caption>{say('desk.home.hours')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('desk.home.hour')}</th>
            <th scope="col">{say('desk.home.stories')}</th>
            <th scope="col">{say('desk.home.breaking')}</th>
          </tr>
        </thead>
        <tbody>
          {hours
            .filter(({ stories }) => stories > 0)
            .map(({ from, stories, breaking }) => (
              <tr key={from}>
                <th scope="row">{formatTime(from)}</th>
                <td>{stories}</td>
                <td>{breaking}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
