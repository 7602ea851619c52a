import type { Core } from '@strapi/strapi';

import { type BodyLimits, limitRequests } from '../limits/strapi/limit-requests';

/** Bounds what one address may ask for; see docs/security.md. */
export default function limits(bodyLimits: BodyLimits, { strapi }: { strapi: Core.Strapi }) {
  return limitRequests(strapi, bodyLimits);
}
