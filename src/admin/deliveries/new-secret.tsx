import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Key } from '@strapi/icons';
import { useState } from 'react';

import type { EndpointView } from '../../delivery/delivery-contract';
import { useDeskText } from '../desk-text';
import { CodeBox } from './code-box';
import { Confirm } from './confirm';
import { CopyButton } from './copy-button';
import { useDeliveryClient } from './delivery-client';
import { useTellFailure } from './use-server-words';

interface NewSecretProps {
  readonly endpoint: Pick<EndpointView, 'id' | 'name' | 'hasSecret'>;
  readonly onChanged: () => void;
}

/** Makes a signing secret and shows it this once. */
export function NewSecret({ endpoint: { id, name, hasSecret }, onChanged }: NewSecretProps) {
  const { say } = useDeskText();
  const client = useDeliveryClient();
  const tellFailure = useTellFailure();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  // Nowhere but in this state: closing the dialog forgets it.
  const [secret, setSecret] = useState<string | null>(null);

  const make = async () => {
    setBusy(true);
    try {
      setSecret(await client.rotateSecret(id));
      setAsking(false);
      onChanged();
    } catch (error) {
      tellFailure(error);
    }
    setBusy(false);
  };

  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        size="S"
        startIcon={<Key />}
        onClick={() => setAsking(true)}
      >
        {say('desk.secret.new')}
      </Button>
      <Confirm
        title={say('desk.secret.new')}
        action={say('desk.secret.make')}
        isOpen={isAsking}
        isBusy={isBusy}
        onClose={() => setAsking(false)}
        onConfirm={() => void make()}
      >
        <Typography>{say(hasSecret ? 'desk.secret.rotation' : 'desk.secret.first')}</Typography>
      </Confirm>
      <Modal.Root open={secret !== null} onOpenChange={(isOpen) => !isOpen && setSecret(null)}>
        <Modal.Content>
          <Modal.Header closeLabel={say('desk.deliveries.close')}>
            <Modal.Title>{say('desk.secret.of', { name })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography fontWeight="bold">{say('desk.secret.once')}</Typography>
              <CodeBox data-desk="secret">{secret}</CodeBox>
              <Flex>
                <CopyButton text={secret ?? ''} />
              </Flex>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" onClick={() => setSecret(null)}>
              {say('desk.secret.kept')}
            </Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}
