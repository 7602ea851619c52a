import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

import { makeDeliveryDesk, type DeliveryDesk } from '../../src/delivery/strapi/delivery-desk';
import { makeTables } from '../../src/delivery/strapi/table-store';

export interface OpenNewsroom {
  readonly desk: DeliveryDesk;
  close(): Promise<void>;
}

/**
 * The newsroom of this folder, loaded but not listening: what is not a server sends nothing, so it may
 * run beside one on the same SQLite file.
 */
export async function openNewsroom(): Promise<OpenNewsroom> {
  const root = path.resolve(__dirname, '../..');
  const distDir = process.env.AJIL_DIST ?? path.join(root, 'dist');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  // A replay is picked up by the sweep of the process that sends.
  const desk = makeDeliveryDesk(strapi, makeTables(strapi), () => {});
  return { desk, close: () => strapi.destroy() };
}
