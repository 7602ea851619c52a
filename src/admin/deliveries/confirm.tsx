import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useDeskText } from '../desk-text';

interface ConfirmProps {
  readonly title: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A question before something that reaches receivers. */
export function Confirm(props: ConfirmProps) {
  const { say } = useDeskText();
  const { title, action, isOpen, isBusy, isDisabled = false, onClose, onConfirm, children } = props;
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body alignItems="stretch" textAlign="start">
          {children}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('desk.deliveries.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isBusy} disabled={isDisabled} onClick={onConfirm}>
            {action}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
