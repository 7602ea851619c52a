import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Cog } from '@strapi/icons';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

import { hostOf } from '../../delivery/host-of';
import type { EndpointView } from '../../delivery/delivery-contract';
import { isolated, useDeskText } from '../desk-text';
import { useNow } from '../urgency-badge/use-now';
import { useMay } from '../use-may';
import { DELIVERIES_PATH, MANAGE_ENDPOINTS } from './add-deliveries';
import { AttemptStrip } from './attempt-strip';
import { LookBadge } from './look-badge';
import { lookOfEndpoint } from './looks';
import { NewSecret } from './new-secret';
import { PauseButton } from './pause-button';
import { TimeText } from './time-text';

interface EndpointCardProps {
  readonly endpoint: EndpointView;
  readonly onChanged: () => void;
}

const COUNTED = ['pending', 'succeeded', 'failed'] as const;

/** The health of one endpoint, and what can be done about it. */
export function EndpointCard({ endpoint, onChanged }: EndpointCardProps) {
  const { say } = useDeskText();
  const now = useNow(true);
  const mayManage = useMay(MANAGE_ENDPOINTS);
  const { id, name, url, isHub, counts, failures, failingSince, blockedUntil, lastSuccessAt } =
    endpoint;
  return (
    <Box
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
      height="100%"
      data-endpoint={id}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap">
          <Box minWidth={0}>
            <Typography tag="h2" variant="delta" dir="auto">
              {name}
            </Typography>
            {/* Paths and queries of addresses hold tokens. */}
            <Typography variant="pi" textColor="neutral600">
              <code>{isolated(hostOf(url))}</code>
            </Typography>
          </Box>
          <LookBadge look={lookOfEndpoint(endpoint, now)} />
        </Flex>
        <Flex gap={4} wrap="wrap">
          {COUNTED.map((status) => (
            <Link
              key={status}
              tag={RouterLink}
              to={`/${DELIVERIES_PATH}?endpoint=${id}&status=${status}`}
            >
              {say(`desk.delivery.${status}`)}: {counts[status] ?? 0}
            </Link>
          ))}
        </Flex>
        <AttemptStrip endpoint={id} />
        <Flex tag="dl" direction="column" alignItems="stretch" gap={1}>
          <Fact name={say('desk.endpoint.last-success')}>
            {lastSuccessAt === null ? (
              say('desk.endpoint.never')
            ) : (
              <TimeText time={lastSuccessAt} isInLine />
            )}
          </Fact>
          {failures > 0 && (
            <Fact name={say('desk.endpoint.failures', { failures })}>
              {failingSince !== null && <TimeText time={failingSince} isInLine />}
            </Fact>
          )}
          {blockedUntil !== null && blockedUntil > now && (
            <Fact name={say('desk.endpoint.rests-until')}>
              <TimeText time={blockedUntil} isInLine />
            </Fact>
          )}
        </Flex>
        {mayManage && (
          <Flex gap={2} wrap="wrap">
            <PauseButton endpoint={endpoint} onChanged={onChanged} />
            {!isHub && (
              <>
                <NewSecret endpoint={endpoint} onChanged={onChanged} />
                <LinkButton
                  tag={RouterLink}
                  to={`/${DELIVERIES_PATH}/endpoints/${id}`}
                  variant="tertiary"
                  size="S"
                  startIcon={<Cog />}
                >
                  {say('desk.endpoint.settings')}
                </LinkButton>
              </>
            )}
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Flex gap={2} wrap="wrap">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="dd" variant="pi" textColor="neutral800">
        {children}
      </Typography>
    </Flex>
  );
}
