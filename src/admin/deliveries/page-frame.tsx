import { Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { useDeskText } from '../desk-text';
import { DELIVERIES_PATH } from './add-deliveries';

interface PageFrameProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const VIEWS = [
  [`/${DELIVERIES_PATH}`, 'desk.deliveries.log'],
  [`/${DELIVERIES_PATH}/endpoints`, 'desk.deliveries.endpoints'],
] as const;

/** What every view of «التسليم» has: its title, its actions, and the way to the others. */
export function PageFrame({ title, subtitle, actions, children }: PageFrameProps) {
  const { say } = useDeskText();
  const { pathname } = useLocation();
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={actions} />
      <Layouts.Content>
        <Flex tag="nav" gap={2} paddingBottom={4} aria-label={say('desk.deliveries.views')}>
          {VIEWS.map(([path, label]) => (
            <LinkButton
              key={path}
              tag={Link}
              to={path}
              variant={pathname === path ? 'secondary' : 'tertiary'}
              aria-current={pathname === path ? 'page' : undefined}
            >
              {say(label)}
            </LinkButton>
          ))}
        </Flex>
        {children}
      </Layouts.Content>
    </Page.Main>
  );
}
