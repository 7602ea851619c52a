import type { Core } from '@strapi/strapi';

import type { DeskRole, Grant } from '../desk-roles';

const ROLE = 'admin::role';

/** Of the services of Strapi's panel, what is used here. */
interface RoleService {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  addPermissions(roleId: number, permissions: readonly object[]): Promise<unknown>;
}
interface ActionProvider {
  get(action: string): { readonly options?: { readonly applyToProperties?: string[] } } | undefined;
}
interface ContentTypeService {
  getNestedFields(model: unknown, options: object): string[];
}

/** Codes of the roles that were seeded, whether or not they are still there. */
export async function loadSeededCodes(strapi: Core.Strapi): Promise<Set<string>> {
  const codes = (await seedMark(strapi).get({})) as string[] | null;
  return new Set(codes);
}

export async function saveSeededCodes(strapi: Core.Strapi, codes: Set<string>): Promise<void> {
  await seedMark(strapi).set({ value: [...codes] });
}

/** Codes and names that roles have now: both are unique. */
export async function loadRoleNames(
  strapi: Core.Strapi,
): Promise<{ codes: Set<string>; names: Set<string> }> {
  const rows: { code: string; name: string }[] = await strapi.db
    .query(ROLE)
    .findMany({ select: ['code', 'name'] });
  return {
    codes: new Set(rows.map(({ code }) => code)),
    names: new Set(rows.map(({ name }) => name)),
  };
}

export async function createRole(strapi: Core.Strapi, role: DeskRole): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const { code, name, description, grants } = role;
  const { id } = await roles.create({ code, name, description });
  const permissions = grants.map((grant) => toPermission(strapi, grant));
  await roles.addPermissions(id, permissions);
}

/** Renames a role that still has the name it was made with. */
export async function renameRole(
  strapi: Core.Strapi,
  {
    code,
    stockName,
    ...to
  }: { code: string; stockName: string; name: string; description: string },
): Promise<void> {
  await strapi.db.query(ROLE).updateMany({ where: { code, name: stockName }, data: to });
}

/** A permission that is about fields names all of them: without any it would allow none. */
function toPermission(strapi: Core.Strapi, { action, subject, isOwnOnly }: Grant): object {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  const isAboutFields = actionProvider.get(action)?.options?.applyToProperties?.includes('fields');
  return {
    action,
    subject,
    conditions: isOwnOnly ? ['admin::is-creator'] : [],
    properties: isAboutFields && subject !== null ? { fields: fieldsOf(strapi, subject) } : {},
  };
}

function fieldsOf(strapi: Core.Strapi, subject: string): string[] {
  const types = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const model = strapi.contentTypes[subject as keyof Core.Strapi['contentTypes']];
  return types.getNestedFields(model, { components: strapi.components });
}

function seedMark(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'newsroom', key: 'desk-roles' });
}
