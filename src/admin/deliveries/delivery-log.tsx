import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';

import { useDeskText } from '../desk-text';
import { useMay } from '../use-may';
import { REPLAY_DELIVERIES } from './add-deliveries';
import { useDeliveryClient } from './delivery-client';
import { DeliveryTable } from './delivery-table';
import { LoadState } from './load-state';
import { LogFilters } from './log-filters';
import { type LogChoice, PAGE_SIZE, readChoice, toQuery, writeChoice } from './log-query';
import { PageFrame } from './page-frame';
import { PageTurner } from './page-turner';
import { ReplayFailed } from './replay-failed';
import { useLive } from '../use-live';

/** An editor who waits for a story to arrive looks at this page. */
const LOG_EVERY_MS = 3000;
const ENDPOINTS_EVERY_MS = 30_000;

/** The log of deliveries, newest first, live. */
export function DeliveryLog() {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const mayReplay = useMay(REPLAY_DELIVERIES);
  const [params, setParams] = useSearchParams();
  const choice = readChoice(params);
  const change = (part: Partial<LogChoice>) => setParams(writeChoice(choice, part));

  const endpoints = useLive((signal) => client.endpoints(signal), '', ENDPOINTS_EVERY_MS);
  const log = useLive(
    (signal) => {
      const offset = (choice.page - 1) * PAGE_SIZE;
      return client.list({ ...toQuery(choice, Date.now()), limit: PAGE_SIZE, offset }, signal);
    },
    params.toString(),
    LOG_EVERY_MS,
  );
  const names = new Map((endpoints.data ?? []).map(({ id, name }) => [id, name]));

  return (
    <PageFrame
      title={say('desk.deliveries.title')}
      subtitle={say('desk.deliveries.subtitle')}
      actions={mayReplay && <ReplayFailed endpoint={choice.endpoint} onDone={log.reload} />}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <LogFilters choice={choice} endpoints={endpoints.data ?? []} onChange={change} />
        <LoadState
          live={log}
          isEmpty={({ deliveries }) => deliveries.length === 0}
          emptyText={say('desk.deliveries.empty')}
        >
          {({ deliveries, total }) => (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <DeliveryTable deliveries={deliveries} names={names} />
              <PageTurner page={choice.page} total={total} onTurn={(page) => change({ page })} />
            </Flex>
          )}
        </LoadState>
      </Flex>
    </PageFrame>
  );
}
