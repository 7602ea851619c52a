import { Flex, TextButton, Typography } from '@strapi/design-system';

import type { NamedEntity } from '../../desk/check-contract';
import { useDeskText } from '../desk-text';

interface RejectedRowProps {
  readonly entity: NamedEntity;
  readonly onRestore: () => void;
  readonly isDisabled: boolean;
}

/** An entity that the editor took away, and the way back. */
export function RejectedRow({ entity, onRestore, isDisabled }: RejectedRowProps) {
  const { say, nameOf } = useDeskText();
  const name = nameOf(entity);
  return (
    <Flex tag="li" gap={2} justifyContent="space-between" paddingTop={1}>
      <Typography variant="pi" textColor="neutral600" textDecoration="line-through">
        {name}
      </Typography>
      {!isDisabled && (
        <TextButton
          type="button"
          aria-label={say('desk.tags.restore-one', { name })}
          onClick={onRestore}
        >
          {say('desk.tags.restore')}
        </TextButton>
      )}
    </Flex>
  );
}
