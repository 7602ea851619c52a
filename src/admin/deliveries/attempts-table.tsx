import { Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LoggedAttempt } from '../../delivery/delivery-contract';
import { isolated, useDeskText } from '../desk-text';
import { Code } from './code';
import { LookBadge } from './look-badge';
import { lookOfAttempt } from './looks';
import { ReasonNote } from './reason-note';
import { TimeText } from './time-text';

const COLUMNS = [
  'desk.attempt.number',
  'desk.attempt.outcome',
  'desk.deliveries.time',
  'desk.attempt.duration',
  'desk.attempt.answer',
] as const;

/** Every try of one delivery, oldest first. */
export function AttemptsTable({ tries }: { tries: readonly LoggedAttempt[] }) {
  const { say } = useDeskText();
  const { formatNumber } = useIntl();
  if (tries.length === 0) {
    return <Typography textColor="neutral700">{say('desk.attempt.none')}</Typography>;
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={tries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{say(column)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {tries.map((attempt) => (
          // The numbers begin again when a delivery is replayed.
          <Tr key={`${attempt.number} ${attempt.startedAt}`}>
            <Td>
              <Typography>{attempt.number}</Typography>
            </Td>
            <Td>
              <Flex gap={2} wrap="wrap" paddingTop={2} paddingBottom={2}>
                <LookBadge look={lookOfAttempt(attempt.outcome)} />
                {attempt.statusCode !== null && <Code>HTTP {attempt.statusCode}</Code>}
                {attempt.reason && attempt.statusCode === null && (
                  <ReasonNote reason={attempt.reason} />
                )}
              </Flex>
            </Td>
            <Td>
              <TimeText time={attempt.startedAt} />
            </Td>
            <Td>
              <Typography style={{ whiteSpace: 'nowrap' }}>
                {isolated(formatNumber(attempt.durationMs, { style: 'unit', unit: 'millisecond' }))}
              </Typography>
            </Td>
            <Td>
              {attempt.answer ? (
                <Typography variant="pi" dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {attempt.answer}
                </Typography>
              ) : (
                <Typography textColor="neutral600">{say('desk.attempt.no-answer')}</Typography>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
