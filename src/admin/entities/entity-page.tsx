import { Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';

import type { EntityView } from '../../desk/entity-contract';
import { LoadState } from '../deliveries/load-state';
import { isolated, useDeskText } from '../desk-text';
import { RUN_JOBS } from '../jobs/add-jobs';
import { SectionBox } from '../section-box';
import { useLive } from '../use-live';
import { contentPermission, useMay } from '../use-may';
import { ClashList } from './clash-list';
import { ENTITY, entityForm } from './entity-address';
import { useEntityClient } from './entity-client';
import { EntityNames } from './entity-names';
import { EntityStories } from './entity-stories';
import { MentionsBox } from './mentions-box';
import { MergeButton } from './merge-button';

const EVERY_MS = 30_000;

/** One entity: its names, where it was mentioned, and what clashes with it. */
export function EntityPage() {
  const { id = '' } = useParams();
  const { say, nameOf } = useDeskText();
  const { formatMessage } = useIntl();
  const client = useEntityClient();
  const live = useLive((signal) => client.view(id, signal), id, EVERY_MS);
  const entity = live.data;
  const title = entity === null ? say('desk.entities.menu') : nameOf(entity);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={
          entity === null ? '' : `${formatMessage({ id: entity.kind })} · ${isolated(entity.key)}`
        }
        primaryAction={entity !== null && <Actions entity={entity} />}
      />
      <Layouts.Content>
        <LoadState live={live}>
          {(view) => (
            <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
              {!view.isActive && (
                <Typography textColor="warning700">{say('desk.entities.inactive')}</Typography>
              )}
              <Grid.Root gap={4}>
                <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                  <MentionsBox entity={view} />
                  <EntityStories stories={view.stories} />
                </Grid.Item>
                <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                  <EntityNames entity={view} />
                  <SectionBox title={say('desk.entities.clashes')}>
                    {view.clashes.length === 0 ? (
                      <Typography textColor="neutral600">
                        {say('desk.entities.no-clash')}
                      </Typography>
                    ) : (
                      <ClashList clashes={view.clashes} own={view.key} />
                    )}
                  </SectionBox>
                </Grid.Item>
              </Grid.Root>
            </Flex>
          )}
        </LoadState>
      </Layouts.Content>
    </Page.Main>
  );
}

function Actions({ entity }: { entity: EntityView }) {
  const { say } = useDeskText();
  const mayUpdate = useMay(contentPermission('update', ENTITY));
  const mayDelete = useMay(contentPermission('delete', ENTITY));
  const mayRun = useMay(RUN_JOBS);
  return (
    <Flex gap={2} wrap="wrap">
      {mayUpdate && mayDelete && mayRun && entity.kind !== 'country' && (
        <MergeButton entity={entity} />
      )}
      <LinkButton
        tag={Link}
        to={entityForm(entity.documentId)}
        startIcon={<Pencil />}
        variant="secondary"
      >
        {say('desk.entities.form')}
      </LinkButton>
    </Flex>
  );
}
