import { Clock, Lightning, PriceTag, TrendUp, Webhooks } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { DELIVERIES_PATH, READ_DELIVERIES } from '../deliveries/add-deliveries';
import type { DeskMessage } from '../desk-text';
import { ARTICLE, contentPermission, type Permission } from '../use-may';

type Widget = Parameters<StrapiApp['widgets']['register']>[0] extends infer Registered
  ? Extract<Registered, { id: string }>
  : never;

const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;
const READ_ARTICLES = contentPermission('read', ARTICLE);
const CREATE_ENTITIES = contentPermission('create', 'api::entity.entity');

/** What a newsroom looks at first, before Strapi's own widgets; each asks the server for itself. */
export function addHomeWidgets(app: Pick<StrapiApp, 'widgets'>): void {
  app.widgets.register((others) => [
    widget('on-air', Lightning, [READ_ARTICLES], ARTICLES, async () => {
      return (await import('./on-air-widget')).OnAirWidget;
    }),
    widget('hours', TrendUp, [READ_ARTICLES], ARTICLES, async () => {
      return (await import('./hours-widget')).HoursWidget;
    }),
    widget('drafts', Clock, [READ_ARTICLES], ARTICLES, async () => {
      return (await import('./drafts-widget')).DraftsWidget;
    }),
    widget('candidates', PriceTag, [READ_ARTICLES, CREATE_ENTITIES], ARTICLES, async () => {
      return (await import('./candidates-widget')).CandidatesWidget;
    }),
    widget('trouble', Webhooks, [READ_DELIVERIES], `/${DELIVERIES_PATH}`, async () => {
      return (await import('./trouble-widget')).TroubleWidget;
    }),
    ...others,
  ]);
}

type WidgetName = 'on-air' | 'hours' | 'drafts' | 'candidates' | 'trouble';

function widget(
  name: WidgetName,
  icon: Widget['icon'],
  permissions: readonly Permission[],
  href: string,
  component: Widget['component'],
): Widget {
  const message = (id: DeskMessage) => ({ id, defaultMessage: id });
  return {
    id: `ajil-${name}`,
    icon,
    title: message(`desk.home.${name}`),
    link: { label: message(`desk.home.${name}-link`), href },
    permissions: [...permissions] as Widget['permissions'],
    component,
  };
}
