import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { JobView } from '../../desk/job-contract';
import { progressOf } from '../../desk/job-progress';
import { useDeskText } from '../desk-text';

/** How far a job is, how fast it goes, and when it will be over. */
export function ProgressBar({ job, label }: { job: JobView; label: string }) {
  const { say, percent } = useDeskText();
  const { formatNumber } = useIntl();
  const { share, perSecond, leftMs } = progressOf(job);
  const isWaiting = job.status === 'waiting';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Track
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
        aria-valuetext={share === null ? say('desk.jobs.counting') : undefined}
      >
        <Bar style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
      </Track>
      <Box>
        <Typography variant="pi" textColor="neutral700">
          {share === null
            ? say(isWaiting ? 'desk.jobs.waiting' : 'desk.jobs.counting')
            : `${percent(share)} · ${say('desk.jobs.done-of', { done: job.done, total: job.total ?? 0 })}`}
          {perSecond !== null &&
            ` · ${say('desk.jobs.rate', { rate: formatNumber(Math.round(perSecond)) })}`}
          {leftMs !== null &&
            ` · ${say('desk.jobs.left', { minutes: Math.ceil(leftMs / 60_000) })}`}
        </Typography>
      </Box>
    </Flex>
  );
}

/** Fills from where a line begins, in either direction. */
const Track = styled.div`
  block-size: 0.8rem;
  border-radius: 0.4rem;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};
`;

const Bar = styled.div`
  block-size: 100%;
  background: ${({ theme }) => theme.colors.primary600};
  transition: inline-size 0.3s;
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;
