import type { Core } from '@strapi/strapi';

import { runOnce } from '../../seeding/strapi/run-once';
import { comparePermissions, PUBLIC_ACTIONS } from '../public-permissions';
import { addPermissions, closeRegistration, loadRole, removePermissions } from './role-store';

/**
 * Least permission, once, on a database that has just been made: the plugin lets strangers register
 * and log in by default. What an administrator opens later stays open.
 */
export async function setUpAccess(strapi: Core.Strapi): Promise<void> {
  await runOnce(strapi, 'access', async () => {
    const role = await loadRole(strapi, 'public');
    if (role === null) return;
    const { missing, surplus } = comparePermissions(role.actions, PUBLIC_ACTIONS);
    await removePermissions(strapi, role, surplus);
    await addPermissions(strapi, role, missing);
    await closeRegistration(strapi);
  });
}
