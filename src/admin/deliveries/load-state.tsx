import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';

import { useDeskText } from '../desk-text';
import type { Live } from '../use-live';
import { useServerWords } from './use-server-words';

interface LoadStateProps<T> {
  readonly live: Live<T>;
  readonly isEmpty?: (data: T) => boolean;
  readonly emptyText?: string;
  readonly children: (data: T) => ReactNode;
}

/** What has been loaded; before that, or without it, what the reader can do about it. */
export function LoadState<T>({ live, isEmpty, emptyText = '', children }: LoadStateProps<T>) {
  const { say } = useDeskText();
  const { data, error, isWaiting } = live;
  if (data === null && error === null) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{say('desk.deliveries.loading')}</Loader>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-busy={isWaiting}>
      {error !== null && <LoadFailure error={error} onRetry={live.reload} />}
      {data !== null &&
        (isEmpty?.(data) ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" aria-hidden />}
            content={emptyText}
            hasRadius
            shadow="tableShadow"
          />
        ) : (
          <Box style={{ opacity: isWaiting ? 0.6 : 1 }}>{children(data)}</Box>
        ))}
    </Flex>
  );
}

function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { say } = useDeskText();
  const inWords = useServerWords();
  return (
    <Flex
      role="alert"
      gap={3}
      padding={4}
      wrap="wrap"
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <WarningCircle fill="danger600" aria-hidden />
      <Typography textColor="danger700">{inWords(error)}</Typography>
      <Button type="button" variant="tertiary" size="S" onClick={onRetry}>
        {say('desk.deliveries.retry-call')}
      </Button>
    </Flex>
  );
}
