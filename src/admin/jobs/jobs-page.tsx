import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import { isOpen } from '../../desk/job-progress';
import { LoadState } from '../deliveries/load-state';
import { useDeskText } from '../desk-text';
import { useLive } from '../use-live';
import { RUN_JOBS } from './add-jobs';
import { ImportForm } from './import-form';
import { JobCard } from './job-card';
import { useJobClient } from './job-client';
import { RetagForm } from './retag-form';

/** Short while something is at work; a job that another asked for shows up as soon. */
const EVERY_MS = 1000;

/** «المهام الطويلة»: starting long work, how far it is, and what became of it. */
export default function JobsPage() {
  return (
    <Page.Protect permissions={[RUN_JOBS]}>
      <Jobs />
    </Page.Protect>
  );
}

function Jobs() {
  const { say } = useDeskText();
  const client = useJobClient();
  const live = useLive((signal) => client.list(signal), '', EVERY_MS);
  return (
    <Page.Main>
      <Page.Title>{say('desk.jobs.menu')}</Page.Title>
      <Layouts.Header title={say('desk.jobs.menu')} subtitle={say('desk.jobs.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Beside>
            <RetagForm onStarted={live.reload} />
            <ImportForm onStarted={live.reload} />
          </Beside>
          <LoadState
            live={live}
            isEmpty={({ jobs }) => jobs.length === 0}
            emptyText={say('desk.jobs.none')}
          >
            {({ jobs }) => (
              <Flex direction="column" alignItems="stretch" gap={6}>
                {[jobs.filter(isOpen), jobs.filter((job) => !isOpen(job))].map(
                  (list, i) =>
                    list.length > 0 && (
                      <Box key={i} tag="section">
                        <Box paddingBottom={3}>
                          <Typography tag="h2" variant="beta">
                            {say(i === 0 ? 'desk.jobs.now' : 'desk.jobs.history')}
                          </Typography>
                        </Box>
                        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
                          {list.map((job) => (
                            <li key={job.id}>
                              <JobCard job={job} onChanged={live.reload} />
                            </li>
                          ))}
                        </Flex>
                      </Box>
                    ),
                )}
              </Flex>
            )}
          </LoadState>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Two forms beside each other where there is room, else below each other. */
const Beside = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;
