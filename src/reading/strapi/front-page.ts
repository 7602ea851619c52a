import fs from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** Strapi answers `/` with a redirect to the panel; readers get their page instead. */
export function serveFrontPage(strapi: Core.Strapi): void {
  const file = path.join(strapi.dirs.static.public, 'index.html');
  strapi.server.routes([
    {
      method: 'GET',
      path: '/',
      async handler(ctx) {
        ctx.type = 'html';
        ctx.set('Cache-Control', 'public, max-age=60');
        ctx.body = await fs.readFile(file);
      },
      config: { auth: false },
    },
  ]);
}
