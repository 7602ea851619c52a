import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';

import type { DeliveryWithTries } from '../../delivery/delivery-contract';
import { isolated, useDeskText } from '../desk-text';
import { ARTICLE, useMay } from '../use-may';
import { DELIVERIES_PATH, REPLAY_DELIVERIES } from './add-deliveries';
import { AttemptsTable } from './attempts-table';
import { Code } from './code';
import { useDeliveryClient } from './delivery-client';
import { EventName } from './event-name';
import { LoadState } from './load-state';
import { LookBadge } from './look-badge';
import { lookOfDelivery } from './looks';
import { PageFrame } from './page-frame';
import { PayloadBox } from './payload-box';
import { ReasonNote } from './reason-note';
import { ReplayOne } from './replay-one';
import { TimeText } from './time-text';
import { useLive } from '../use-live';

const EVERY_MS = 2000;
const NAMES_EVERY_MS = 60_000;

/** One delivery: what was sent, how often it was tried, and what came back. */
export function DeliveryDetails() {
  const { say } = useDeskText();
  const { id = '' } = useParams();
  const client = useDeliveryClient();
  const mayReplay = useMay(REPLAY_DELIVERIES);
  const live = useLive((signal) => client.show(id, signal), id, EVERY_MS);
  const endpoints = useLive((signal) => client.endpoints(signal), '', NAMES_EVERY_MS);
  const nameOf = (id: number) =>
    endpoints.data?.find((one) => one.id === id)?.name ??
    say('desk.deliveries.endpoint-number', { id });
  const isReplayable = mayReplay && live.data !== null && live.data.status !== 'pending';
  return (
    <PageFrame
      title={say('desk.deliveries.one', { id: isolated(id) })}
      actions={isReplayable && live.data && <ReplayOne delivery={live.data} onDone={live.reload} />}
    >
      <LoadState live={live}>
        {(delivery) => (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Facts delivery={delivery} endpointName={nameOf(delivery.endpoint)} />
            <Box tag="section">
              <Typography tag="h2" variant="delta">
                {say('desk.deliveries.attempts')}
              </Typography>
              <Box paddingTop={3}>
                <AttemptsTable tries={delivery.tries} />
              </Box>
            </Box>
            <PayloadBox body={delivery.body} />
          </Flex>
        )}
      </LoadState>
    </PageFrame>
  );
}

interface FactsProps {
  readonly delivery: DeliveryWithTries;
  readonly endpointName: string;
}

function Facts({ delivery, endpointName }: FactsProps) {
  const { say } = useDeskText();
  const { uid, documentId, endpoint, eventId, reason, nextAt, status } = delivery;
  const isArticle = uid === ARTICLE && documentId !== null;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Grid.Root tag="dl" gap={4}>
        <Fact name={say('desk.deliveries.status')}>
          <LookBadge look={lookOfDelivery(delivery)} />
          {reason && status !== 'succeeded' && <ReasonNote reason={reason} />}
        </Fact>
        <Fact name={say('desk.deliveries.event')}>
          <EventName type={delivery.type} />
        </Fact>
        <Fact name={say('desk.deliveries.time')}>
          <TimeText time={delivery.createdAt} />
        </Fact>
        {status === 'pending' && !!nextAt && (
          <Fact name={say('desk.deliveries.next')}>
            <TimeText time={nextAt} />
          </Fact>
        )}
        <Fact name={say('desk.deliveries.endpoint')}>
          <Link tag={RouterLink} to={`/${DELIVERIES_PATH}?endpoint=${endpoint}`}>
            {endpointName}
          </Link>
        </Fact>
        <Fact name={say('desk.deliveries.event-id')}>
          <Code>{eventId}</Code>
        </Fact>
        {isArticle && (
          <Fact name={say('desk.deliveries.story')}>
            <Link
              tag={RouterLink}
              to={`/content-manager/collection-types/${ARTICLE}/${documentId}`}
            >
              {say('desk.deliveries.open-story')}
            </Link>
          </Fact>
        )}
      </Grid.Root>
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="flex-start" minWidth={0}>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Box tag="dd" maxWidth="100%" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Grid.Item>
  );
}
