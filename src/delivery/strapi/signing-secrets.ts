import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { makeSecret } from '..';
import { type Endpoint, loadEndpoint, saveEndpoint } from './endpoint-store';
import { deliveryErrors } from './delivery-errors';
import { readSettings } from './settings';
import type { Tables } from './table-store';

interface Encryption {
  encrypt(value: string): string | null;
  decrypt(value: string): string | null;
}

/**
 * The secrets that sign now, the current one first.
 *
 * @param now in ms
 * @throws when one cannot be decrypted: sending unsigned what was signed before would look like a forgery
 */
export function readSecrets(strapi: Core.Strapi, endpoint: Endpoint, now: number): string[] {
  const isRotating = endpoint.previousUntil !== null && endpoint.previousUntil > now;
  const encrypted = [endpoint.secret, isRotating ? endpoint.previousSecret : null];
  return encrypted
    .filter((value) => value !== null)
    .map((value) => decrypt(strapi, value, endpoint.name));
}

/**
 * Gives an endpoint a new secret; the old one goes on signing beside it for a day.
 *
 * @returns the new secret, the only time that it is shown
 * @throws when the endpoint does not exist or there is no encryption key to keep the secret with
 */
export async function rotateSecret(
  strapi: Core.Strapi,
  tables: Tables,
  id: number,
  now: number,
): Promise<string> {
  const endpoint = await loadEndpoint(tables, id);
  if (endpoint === null) throw deliveryErrors.endpointUnknown(id);
  const secret = makeSecret(randomBytes);
  const encrypted = encryptionOf(strapi).encrypt(secret);
  if (encrypted === null) throw deliveryErrors.noEncryptionKey(endpoint.name);
  await saveEndpoint(tables, id, {
    secret: encrypted,
    previous_secret: endpoint.secret,
    previous_until: endpoint.secret === null ? null : now + readSettings(strapi).rotationMs,
  });
  return secret;
}

function decrypt(strapi: Core.Strapi, value: string, name: string): string {
  const secret = encryptionOf(strapi).decrypt(value);
  if (secret === null) throw deliveryErrors.secretUnreadable(name);
  return secret;
}

function encryptionOf(strapi: Core.Strapi): Encryption {
  return strapi.service('admin::encryption') as unknown as Encryption;
}
