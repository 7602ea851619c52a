import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { JobStatus, JobView } from '../../desk/job-contract';
import { isOpen } from '../../desk/job-progress';
import { Confirm } from '../deliveries/confirm';
import { TimeText } from '../deliveries/time-text';
import { useTellFailure } from '../deliveries/use-server-words';
import { isolated, useDeskText } from '../desk-text';
import { useJobClient } from './job-client';
import { JobProblems } from './job-problems';
import { ProgressBar } from './progress-bar';
import { useJobTitle } from './use-job-title';

/** Background and text that stand out from each other by 4.5 to 1 and more. */
const COLOURS: Readonly<Record<JobStatus, readonly [string, string]>> = {
  waiting: ['neutral150', 'neutral700'],
  running: ['primary100', 'primary700'],
  done: ['success100', 'success700'],
  cancelled: ['warning100', 'warning700'],
  failed: ['danger100', 'danger700'],
};

/** One job: what it is, how far it has come or what became of it. */
export function JobCard({ job, onChanged }: { job: JobView; onChanged: () => void }) {
  const { say } = useDeskText();
  const titleOf = useJobTitle();
  const [background, textColor] = COLOURS[job.status];
  const status = job.isCancelWanted && isOpen(job) ? 'cancelling' : job.status;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} data-job={job.id}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={3} justifyContent="space-between" wrap="wrap">
          <Flex gap={3} wrap="wrap">
            <Typography tag="h3" fontWeight="bold">
              {titleOf(job)}
            </Typography>
            <Badge backgroundColor={background} textColor={textColor}>
              {say(`desk.jobs.status-${status}`)}
            </Badge>
          </Flex>
          {isOpen(job) && !job.isCancelWanted && <CancelButton job={job} onDone={onChanged} />}
        </Flex>
        {isOpen(job) && <ProgressBar job={job} label={titleOf(job)} />}
        {!isOpen(job) && (
          <Typography>
            {say(`desk.jobs.${job.kind}-result`, {
              ...numbersOf(job.result),
              ...{ done: job.done, changed: job.changed, failed: job.failed },
              isWritten: String(job.result.isWritten ?? ''),
            })}
          </Typography>
        )}
        {job.reason !== '' && (
          <Typography textColor="danger700" style={{ unicodeBidi: 'plaintext' }}>
            {job.reason}
          </Typography>
        )}
        <JobProblems job={job} />
        <Typography variant="pi" textColor="neutral600">
          {say('desk.jobs.asked-by', { name: isolated(job.askedBy) })}{' '}
          <TimeText time={job.createdAt} isInLine />
        </Typography>
      </Flex>
    </Box>
  );
}

function CancelButton({ job, onDone }: { job: JobView; onDone: () => void }) {
  const { say } = useDeskText();
  const client = useJobClient();
  const tellFailure = useTellFailure();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const cancel = async () => {
    setBusy(true);
    try {
      await client.cancel(job.id);
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
    setAsking(false);
    onDone();
  };
  return (
    <>
      <Button type="button" variant="danger-light" size="S" onClick={() => setAsking(true)}>
        {say('desk.jobs.cancel')}
      </Button>
      <Confirm
        title={say('desk.jobs.cancel-title')}
        action={say('desk.jobs.cancel-confirm')}
        isOpen={isAsking}
        isBusy={isBusy}
        onClose={() => setAsking(false)}
        onConfirm={() => void cancel()}
      >
        <Typography>{say(`desk.jobs.cancel-${job.kind}`)}</Typography>
      </Confirm>
    </>
  );
}

/** What a message may name of a result. */
function numbersOf(result: JobView['result']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(result).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );
}
