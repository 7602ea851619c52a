import type { Core } from '@strapi/strapi';

/**
 * A number that another one follows when another process has written into the SQLite file (a command
 * beside the running newsroom); what this process writes does not move it.
 */
export async function loadDataVersion(strapi: Core.Strapi): Promise<number> {
  const [row] = await strapi.db.connection.raw('pragma data_version');
  return row.data_version;
}
