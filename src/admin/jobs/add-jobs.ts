import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { RUN_LONG_WORK } from '../../desk/job-contract';
import type { Permission } from '../use-may';

/** Where the page is, below the panel's own address. */
export const JOBS_PATH = 'long-work';

export const RUN_JOBS: Permission = { action: RUN_LONG_WORK, subject: null };

/** Puts «المهام الطويلة» into the menu and the settings of whoever may run long work. */
export function addJobs(app: Pick<StrapiApp, 'addMenuLink' | 'addSettingsLink'>): void {
  const intlLabel = { id: 'desk.jobs.menu', defaultMessage: 'Long work' };
  app.addMenuLink({
    to: JOBS_PATH,
    icon: Clock,
    intlLabel,
    permissions: [RUN_JOBS],
    // Behind the deliveries, 1.5.
    position: 1.7,
    Component: () => import('./jobs-page'),
  } as Parameters<StrapiApp['addMenuLink']>[0]);
  app.addSettingsLink('global', {
    id: 'ajil-long-work',
    to: JOBS_PATH,
    intlLabel,
    permissions: [RUN_JOBS],
    Component: () => import('./jobs-page'),
  } as never);
}
