import { Box, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { LoggedDelivery } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { DELIVERIES_PATH } from './add-deliveries';
import { EventName } from './event-name';
import { LookBadge } from './look-badge';
import { lookOfDelivery } from './looks';
import { ReasonNote } from './reason-note';
import { TimeText } from './time-text';

interface DeliveryTableProps {
  readonly deliveries: readonly LoggedDelivery[];
  /** Of endpoints, by their ids; one that was deleted has none. */
  readonly names: ReadonlyMap<number, string>;
}

const COLUMNS = [
  'desk.deliveries.delivery',
  'desk.deliveries.status',
  'desk.deliveries.event',
  'desk.deliveries.endpoint',
  'desk.deliveries.attempts',
  'desk.deliveries.time',
] as const;

/** A page of the log. */
export function DeliveryTable({ deliveries, names }: DeliveryTableProps) {
  const { say } = useDeskText();
  return (
    <Table colCount={COLUMNS.length} rowCount={deliveries.length + 1}>
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
        {deliveries.map((delivery) => (
          <Tr key={delivery.id} data-delivery={delivery.id}>
            <Td>
              <Link
                tag={RouterLink}
                to={`/${DELIVERIES_PATH}/${delivery.id}`}
                aria-label={say('desk.deliveries.one', { id: delivery.id })}
              >
                {delivery.id}
              </Link>
            </Td>
            <Td>
              <Box paddingTop={2} paddingBottom={2}>
                <LookBadge look={lookOfDelivery(delivery)} />
                {delivery.reason && delivery.status !== 'succeeded' && (
                  <ReasonNote reason={delivery.reason} />
                )}
              </Box>
            </Td>
            <Td>
              <EventName type={delivery.type} />
            </Td>
            <Td>
              <Typography textColor="neutral800">
                {names.get(delivery.endpoint) ??
                  say('desk.deliveries.endpoint-number', { id: delivery.endpoint })}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{delivery.attempts}</Typography>
              {delivery.status === 'pending' && !!delivery.nextAt && (
                <NextTry at={delivery.nextAt} />
              )}
            </Td>
            <Td>
              <TimeText time={delivery.createdAt} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function NextTry({ at }: { at: number }) {
  const { say } = useDeskText();
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {say('desk.deliveries.next')}
      </Typography>{' '}
      <TimeText time={at} isInLine />
    </Box>
  );
}
