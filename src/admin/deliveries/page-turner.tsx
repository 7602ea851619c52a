import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import { isolated, useDeskText } from '../desk-text';
import { PAGE_SIZE } from './log-query';

interface PageTurnerProps {
  /** From 1. */
  readonly page: number;
  /** Deliveries on all pages. */
  readonly total: number;
  readonly onTurn: (page: number) => void;
}

/** Which part of the log is shown, and the ways to its neighbours. */
export function PageTurner({ page, total, onTurn }: PageTurnerProps) {
  const { say } = useDeskText();
  const first = (page - 1) * PAGE_SIZE + 1;
  const last = Math.min(page * PAGE_SIZE, total);
  return (
    <Flex gap={2} justifyContent="flex-end">
      <Typography variant="pi" textColor="neutral700" aria-live="polite">
        {say('desk.deliveries.range', { range: isolated(`${first}–${last}`), total })}
      </Typography>
      <IconButton
        label={say('desk.deliveries.newer')}
        disabled={page === 1}
        onClick={() => onTurn(page - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton
        label={say('desk.deliveries.older')}
        disabled={last >= total}
        onClick={() => onTurn(page + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
