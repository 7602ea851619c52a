import type { Core } from '@strapi/strapi';

import type { ChangedThing } from '../change';
import type { ChangeBus } from './make-change-bus';

/** Under this name the bus is in Strapi's container, as whoever writes has nothing but `strapi`. */
export const CHANGE_BUS = 'ajil.changes';

/**
 * Tells of a write that goes past Strapi's query engine; what goes through it is told by itself. In a
 * transaction it is told at the commit, and never when that is rolled back. Without a bus nobody is
 * told.
 */
export async function announceChange(strapi: Core.Strapi, thing: ChangedThing): Promise<void> {
  if (strapi.has(CHANGE_BUS)) await strapi.get<ChangeBus>(CHANGE_BUS).announce(thing);
}
