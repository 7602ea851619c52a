import type { Core } from '@strapi/strapi';

import { findNewRecords } from '../../seeding/new-records';
import { lockStart, runOnce } from '../../seeding/strapi/run-once';
import { DESK_ROLES, STOCK_ROLES } from '../desk-roles';
import {
  createRole,
  loadRoleNames,
  loadSeededCodes,
  renameRole,
  saveSeededCodes,
} from './desk-role-store';

/**
 * Gives the panel its roles: each is made once, with its permissions. What an administrator changes
 * later, a role that is deleted included, stays so; a new version adds only roles that it brought.
 */
export async function seedDeskRoles(strapi: Core.Strapi): Promise<void> {
  await runOnce(strapi, 'stock-role-names', () => nameStockRoles(strapi));
  if (missingFrom(await loadSeededCodes(strapi)).length === 0) return;
  await strapi.db.transaction(async ({ trx }) => {
    await lockStart(strapi, trx);
    const seeded = await loadSeededCodes(strapi);
    const { codes, names } = await loadRoleNames(strapi);
    for (const role of findNewRecords(DESK_ROLES, ({ code }) => code, seeded, codes)) {
      // Names are unique: a newsroom that has a role of this name already keeps its own.
      if (!names.has(role.name)) await createRole(strapi, role);
    }
    await saveSeededCodes(strapi, new Set([...seeded, ...DESK_ROLES.map(({ code }) => code)]));
  });
}

function missingFrom(seeded: ReadonlySet<string>): string[] {
  return DESK_ROLES.map(({ code }) => code).filter((code) => !seeded.has(code));
}

/** Only in a database where nobody has used them: names are data that people know by heart. */
async function nameStockRoles(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user') as unknown as { exists(): Promise<boolean> };
  if (await users.exists()) return;
  for (const role of STOCK_ROLES) await renameRole(strapi, role);
}
