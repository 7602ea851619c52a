import { Webhooks } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import type { Permission } from '../use-may';

/** Where the page is, below the panel's own address. */
export const DELIVERIES_PATH = 'deliveries';

export const READ_DELIVERIES = deliveryPermission('read');
export const REPLAY_DELIVERIES = deliveryPermission('replay');
export const MANAGE_ENDPOINTS = deliveryPermission('manage');

/** Puts «التسليم» into the menu of whoever may read the log of deliveries. */
export function addDeliveries(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: DELIVERIES_PATH,
    icon: Webhooks,
    intlLabel: { id: 'desk.deliveries.menu', defaultMessage: 'Deliveries' },
    permissions: [READ_DELIVERIES],
    // Behind the content, 1.
    position: 1.5,
    Component: () => import('./deliveries-page'),
  } as Parameters<StrapiApp['addMenuLink']>[0]);
}

function deliveryPermission(action: 'read' | 'replay' | 'manage'): Permission {
  return { action: `api::delivery.${action}`, subject: null };
}
