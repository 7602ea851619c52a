import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link, useNavigate } from 'react-router-dom';

import { LoadState } from '../deliveries/load-state';
import { useDeskText } from '../desk-text';
import { JOBS_PATH, RUN_JOBS } from '../jobs/add-jobs';
import { SectionBox } from '../section-box';
import { EntitySearchBox } from '../tags-panel/entity-search-box';
import { useLive } from '../use-live';
import { useMay } from '../use-may';
import { ClashList } from './clash-list';
import { entityAddress } from './entity-address';
import { useEntityClient } from './entity-client';

const EVERY_MS = 30_000;

/** The gazetteer: finding an entity, and the names that mean more than one. */
export function GazetteerPage() {
  const { say } = useDeskText();
  const client = useEntityClient();
  const navigate = useNavigate();
  const mayRun = useMay(RUN_JOBS);
  const live = useLive((signal) => client.clashes(signal), '', EVERY_MS);
  return (
    <Page.Main>
      <Page.Title>{say('desk.entities.menu')}</Page.Title>
      <Layouts.Header
        title={say('desk.entities.menu')}
        subtitle={say('desk.entities.subtitle')}
        primaryAction={
          mayRun && (
            <LinkButton tag={Link} to={`/${JOBS_PATH}`} variant="secondary">
              {say('desk.jobs.menu')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Box maxWidth="48rem">
            <EntitySearchBox
              label={say('desk.entities.find')}
              onChoose={({ key }) => navigate(entityAddress(key))}
            />
          </Box>
          <SectionBox title={say('desk.entities.clashes')} hint={say('desk.entities.clashes-hint')}>
            <LoadState live={live}>
              {({ clashes, total }) => (
                <>
                  <Typography tag="p" fontWeight="bold" paddingBottom={2}>
                    {say('desk.entities.clash-count', { count: total })}
                  </Typography>
                  <ClashList clashes={clashes} />
                </>
              )}
            </LoadState>
          </SectionBox>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
