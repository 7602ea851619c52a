import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { LoggedDelivery } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { Confirm } from './confirm';
import { useDeliveryClient } from './delivery-client';
import { replayWords } from './replay-words';
import { useTellFailure } from './use-server-words';

interface ReplayOneProps {
  readonly delivery: Pick<LoggedDelivery, 'id'>;
  readonly onDone: () => void;
}

/** Sends one delivery again, after a question. */
export function ReplayOne({ delivery, onDone }: ReplayOneProps) {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const tellFailure = useTellFailure();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isForced, setForced] = useState(false);

  const replay = async () => {
    setBusy(true);
    try {
      const result = await client.replay(delivery.id, isForced);
      const type = result.replayed.length > 0 ? 'success' : 'warning';
      toggleNotification({ type, message: replayWords(say, result) });
      setOpen(false);
      onDone();
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };

  return (
    <>
      <Button type="button" startIcon={<ArrowsCounterClockwise />} onClick={() => setOpen(true)}>
        {say('desk.replay.one')}
      </Button>
      <Confirm
        title={say('desk.replay.one')}
        action={say('desk.replay.send')}
        isOpen={isOpen}
        isBusy={isBusy}
        onClose={() => setOpen(false)}
        onConfirm={() => void replay()}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{say('desk.replay.hint')}</Typography>
          <Checkbox checked={isForced} onCheckedChange={(value) => setForced(value === true)}>
            {say('desk.replay.force')}
          </Checkbox>
        </Flex>
      </Confirm>
    </>
  );
}
