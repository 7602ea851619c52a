import type { Core } from '@strapi/strapi';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

export interface Role {
  readonly id: number;
  readonly actions: readonly string[];
}

/** @returns null when the role is gone */
export async function loadRole(strapi: Core.Strapi, type: string): Promise<Role | null> {
  const row = await strapi.db
    .query(ROLE)
    .findOne({ where: { type }, populate: { permissions: { select: ['action'] } } });
  if (!row) return null;
  return { id: row.id, actions: row.permissions.map(({ action }: { action: string }) => action) };
}

export async function addPermissions(
  strapi: Core.Strapi,
  role: Role,
  actions: readonly string[],
): Promise<void> {
  for (const action of actions) {
    await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}

export async function removePermissions(
  strapi: Core.Strapi,
  role: Role,
  actions: readonly string[],
): Promise<void> {
  await strapi.db
    .query(PERMISSION)
    .deleteMany({ where: { role: { id: role.id }, action: { $in: [...actions] } } });
}

/** Nobody makes an account of the API by himself; an administrator creates those that are needed. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown> | null;
  await store.set({ value: { ...settings, allow_register: false } });
}
