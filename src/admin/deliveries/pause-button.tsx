import { Button } from '@strapi/design-system';
import { Play, Stop } from '@strapi/icons';
import { useState } from 'react';

import type { EndpointView } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { useDeliveryClient } from './delivery-client';
import { useTellFailure } from './use-server-words';

interface PauseButtonProps {
  readonly endpoint: Pick<EndpointView, 'id' | 'isPaused'>;
  readonly onChanged: () => void;
}

/** Stops sending to an endpoint for a while: what happens meanwhile waits for it. */
export function PauseButton({ endpoint: { id, isPaused }, onChanged }: PauseButtonProps) {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const tellFailure = useTellFailure();
  const [isBusy, setBusy] = useState(false);
  const toggle = async () => {
    setBusy(true);
    try {
      await client.configure(id, { isPaused: !isPaused });
      onChanged();
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };
  return (
    <Button
      type="button"
      variant="tertiary"
      size="S"
      startIcon={isPaused ? <Play /> : <Stop />}
      loading={isBusy}
      onClick={() => void toggle()}
    >
      {say(isPaused ? 'desk.endpoint.resume' : 'desk.endpoint.pause')}
    </Button>
  );
}
