import type { Core } from '@strapi/strapi';

import { type PermissionService, rememberPublic } from '../../access/strapi/remember-public';

type MakeService = (context: { strapi: Core.Strapi }) => PermissionService;

interface UsersPermissionsPlugin {
  readonly services: Record<string, MakeService | undefined>;
}

/** What strangers may do is not asked of the database with every request. */
export default function extend(plugin: UsersPermissionsPlugin): UsersPermissionsPlugin {
  const { permission } = plugin.services;
  if (!permission) throw new Error('users-permissions has no service "permission" any more');
  plugin.services.permission = ({ strapi }) => rememberPublic(strapi, permission({ strapi }));
  return plugin;
}
