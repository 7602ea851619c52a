import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { isolated } from '../desk-text';
import { useNow } from '../urgency-badge/use-now';
import { relativeTime } from './relative-time';

interface TimeTextProps {
  /** In ms. */
  readonly time: number;
  readonly isInLine?: boolean;
}

/** When it was or will be: from now, and by the clock. */
export function TimeText({ time, isInLine = false }: TimeTextProps) {
  const { formatRelativeTime, formatDate } = useIntl();
  const now = useNow(true);
  const { value, unit } = relativeTime(time, now);
  const absolute = isolated(formatDate(time, { dateStyle: 'short', timeStyle: 'medium' }));
  const style = { whiteSpace: 'nowrap', ...(!isInLine && { display: 'block' }) } as const;
  return (
    <time dateTime={new Date(time).toISOString()} title={absolute}>
      <Typography textColor="neutral800" style={style}>
        {formatRelativeTime(value, unit, { numeric: 'auto' })}
      </Typography>{' '}
      <Typography variant="pi" textColor="neutral600" style={style}>
        {absolute}
      </Typography>
    </time>
  );
}
