import { Flex, Grid } from '@strapi/design-system';

import { useDeskText } from '../desk-text';
import { useDeliveryClient } from './delivery-client';
import { EndpointCard } from './endpoint-card';
import { LoadState } from './load-state';
import { PageFrame } from './page-frame';
import { useLive } from '../use-live';

const EVERY_MS = 5000;

/** Who is sent to, and how they are doing. */
export function EndpointList() {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const live = useLive((signal) => client.endpoints(signal), '', EVERY_MS);
  return (
    <PageFrame title={say('desk.endpoint.title')} subtitle={say('desk.endpoint.subtitle')}>
      <LoadState
        live={live}
        isEmpty={(endpoints) => endpoints.length === 0}
        emptyText={say('desk.endpoint.none')}
      >
        {(endpoints) => (
          <Grid.Root gap={4} tag="ul">
            {endpoints.map((endpoint) => (
              <Grid.Item key={endpoint.id} tag="li" col={6} s={12} xs={12} alignItems="stretch">
                <Flex direction="column" alignItems="stretch" width="100%" minWidth={0}>
                  <EndpointCard endpoint={endpoint} onChanged={live.reload} />
                </Flex>
              </Grid.Item>
            ))}
          </Grid.Root>
        )}
      </LoadState>
    </PageFrame>
  );
}
