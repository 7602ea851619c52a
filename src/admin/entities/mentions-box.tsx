import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { lazy, Suspense, useState } from 'react';

import { type EntityView, type Period, PERIODS } from '../../desk/entity-contract';
import { LoadState } from '../deliveries/load-state';
import { useDeskText } from '../desk-text';
import { SectionBox } from '../section-box';
import { useLive } from '../use-live';
import { useEntityClient } from './entity-client';

/** The library of charts comes with the first chart, not with the page. */
const MentionsChart = lazy(() => import('./mentions-chart'));

const EVERY_MS = 60_000;
/** Room for the chart, so that nothing moves when it comes. */
const HEIGHT = 240;

/** When an entity was in the news. */
export function MentionsBox({ entity }: { entity: EntityView }) {
  const { say } = useDeskText();
  const client = useEntityClient();
  const [by, setBy] = useState<Period>('day');
  const { documentId, published, drafts } = entity;
  const live = useLive(
    (signal) => client.timeline(documentId, by, signal),
    `${documentId} ${by}`,
    EVERY_MS,
  );
  return (
    <SectionBox
      title={say('desk.entities.mentions')}
      actions={
        <Flex gap={1} role="group" aria-label={say('desk.entities.period')}>
          {PERIODS.map((period) => (
            <Button
              key={period}
              type="button"
              size="S"
              variant={period === by ? 'secondary' : 'tertiary'}
              aria-pressed={period === by}
              onClick={() => setBy(period)}
            >
              {say(`desk.entities.by-${period}`)}
            </Button>
          ))}
        </Flex>
      }
    >
      <Typography tag="p" textColor="neutral600">
        {say('desk.entities.totals', { published, drafts })}
      </Typography>
      <Box paddingTop={3} minHeight={`${HEIGHT}px`}>
        <LoadState live={live}>
          {({ periods, isCut }) => (
            <>
              <Suspense fallback={<Loader>{say('desk.deliveries.loading')}</Loader>}>
                <MentionsChart periods={periods} by={by} height={HEIGHT} />
              </Suspense>
              {isCut && <Typography variant="pi">{say('desk.entities.cut')}</Typography>}
            </>
          )}
        </LoadState>
      </Box>
    </SectionBox>
  );
}
