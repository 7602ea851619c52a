import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { useDeskText } from '../desk-text';
import { Confirm } from './confirm';
import { useDeliveryClient } from './delivery-client';
import { type Period, PERIODS, toQuery } from './log-query';
import { replayWords } from './replay-words';
import { useTellFailure } from './use-server-words';

interface ReplayFailedProps {
  /** The one that the log is narrowed to; null: all. */
  readonly endpoint: string | null;
  readonly onDone: () => void;
}

/** Sends everything again that has failed since a time, after saying how much that is. */
export function ReplayFailed({ endpoint, onDone }: ReplayFailedProps) {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const tellFailure = useTellFailure();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [period, setPeriod] = useState<Period>('day');
  const [count, setCount] = useState<number | null>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const stop = new AbortController();
    setCount(null);
    client
      .list({ ...failedSince(endpoint, period), limit: 1 }, stop.signal)
      .then(({ total }) => setCount(total))
      .catch((error: unknown) => !stop.signal.aborted && tellFailure(error));
    return () => stop.abort();
  }, [client, endpoint, isOpen, period, tellFailure]);

  const replay = async () => {
    setBusy(true);
    try {
      const result = await client.replayAll(failedSince(endpoint, period));
      toggleNotification({ type: 'success', message: replayWords(say, result) });
      setOpen(false);
      onDone();
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };

  return (
    <>
      <Button
        type="button"
        variant="secondary"
        startIcon={<ArrowsCounterClockwise />}
        onClick={() => setOpen(true)}
      >
        {say('desk.replay.failed')}
      </Button>
      <Confirm
        title={say('desk.replay.failed')}
        action={say('desk.replay.send')}
        isOpen={isOpen}
        isBusy={isBusy}
        isDisabled={!count}
        onClose={() => setOpen(false)}
        onConfirm={() => void replay()}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root>
            <Field.Label>{say('desk.replay.since')}</Field.Label>
            <SingleSelect value={period} onChange={(value) => setPeriod(value as Period)}>
              {(Object.keys(PERIODS) as Period[]).map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {say(`desk.period.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Typography role="status" fontWeight="bold">
            {count === null ? say('desk.deliveries.loading') : say('desk.replay.count', { count })}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {say('desk.replay.hint')}
          </Typography>
        </Flex>
      </Confirm>
    </>
  );
}

function failedSince(endpoint: string | null, period: Period) {
  return toQuery({ status: 'failed', endpoint, type: null, period, page: 1 }, Date.now());
}
