import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useDeskText } from '../desk-text';
import { tallyAttempts } from './attempt-tally';
import { useDeliveryClient } from './delivery-client';
import { useLive } from '../use-live';

const EVERY_MS = 10_000;

/** How the latest tries of an endpoint ended, in the order of reading. */
export function AttemptStrip({ endpoint }: { endpoint: number }) {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const live = useLive((signal) => client.endpoint(endpoint, signal), String(endpoint), EVERY_MS);
  const { bars, succeeded, failed } = tallyAttempts(live.data?.latest ?? []);
  if (bars.length === 0) return null;
  const text = say('desk.endpoint.strip', { count: bars.length, succeeded, failed });
  return (
    <Box>
      <Flex gap="2px" alignItems="flex-end" height="2.4rem" aria-hidden>
        {bars.map(({ key, isSuccess }) => (
          <Bar key={key} $isSuccess={isSuccess} />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text}
      </Typography>
    </Box>
  );
}

/** A failure is taller as well as red. */
const Bar = styled.span<{ readonly $isSuccess: boolean }>`
  flex: 0 1 0.6rem;
  block-size: ${({ $isSuccess }) => ($isSuccess ? '40%' : '100%')};
  border-radius: 1px;
  background: ${({ theme, $isSuccess }) =>
    $isSuccess ? theme.colors.success500 : theme.colors.danger600};
`;
