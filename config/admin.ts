import type { Core } from '@strapi/strapi';

/** The panel: its secrets come from the environment, and it advertises nothing. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  autoOpen: false,
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Without this the form of a saved article advertises how to set a preview up.
  preview: { enabled: false },
});

export default config;
