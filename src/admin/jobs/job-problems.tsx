import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { JobView } from '../../desk/job-contract';
import { articleAddress } from '../home/article-address';
import { useDeskText } from '../desk-text';

/** What failed of a job, folded away: a text with a link, or a line of a file. */
export function JobProblems({ job }: { job: JobView }) {
  const { say, language } = useDeskText();
  if (job.failed === 0) return null;
  return (
    <details>
      <summary>
        <Typography textColor="danger700">
          {say('desk.jobs.problems', { count: job.failed })}
        </Typography>
      </summary>
      <Box tag="ul" paddingTop={2}>
        {job.problems.map(({ place, message }) => {
          const [arabic = '', english = arabic] = message.split(' • ');
          return (
            <Box tag="li" key={`${place} ${message}`} paddingBottom={1}>
              {job.kind === 'import' ? (
                <code>{place}</code>
              ) : (
                <Link tag={RouterLink} to={articleAddress(place)}>
                  {place}
                </Link>
              )}{' '}
              <Typography variant="pi">{language === 'ar' ? arabic : english}</Typography>
            </Box>
          );
        })}
      </Box>
      {job.failed > job.problems.length && (
        <Typography variant="pi" textColor="neutral600">
          {say('desk.jobs.problems-more', { count: job.failed - job.problems.length })}
        </Typography>
      )}
    </details>
  );
}
