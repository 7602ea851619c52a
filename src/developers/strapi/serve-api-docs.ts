import fs from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { type ReadContext, sendCached } from '../../syndication/strapi/send-cached';
import { PAGE_POLICY } from '../page-policy';

/** The one file that the browser needs of the package. */
const EXPLORER = 'openapi-explorer/dist/browser/openapi-explorer.min.js';

/**
 * `GET /api-docs`: the API to read and to try, for everybody. It tells what the sources tell; what
 * somebody may do is decided where it is done. `API_DOCS=false` leaves it out.
 */
export function serveApiDocs(strapi: Core.Strapi): void {
  if (!strapi.config.get<boolean>('newsroom.apiDocs')) return;
  const page = path.join(strapi.dirs.static.public, 'api-docs', 'index.html');
  // The published copy, which a test compares with the newsroom: generating it takes its time.
  const document = path.join(strapi.dirs.app.root, 'docs', 'openapi.json');
  strapi.server.routes([
    fileRoute('/api-docs', page, 'text/html; charset=utf-8', {
      'Content-Security-Policy': PAGE_POLICY,
    }),
    fileRoute('/api-docs/openapi.json', document, 'application/json; charset=utf-8'),
    fileRoute('/api-docs/explorer.js', require.resolve(EXPLORER), 'text/javascript; charset=utf-8'),
  ] as never);
}

function fileRoute(
  place: string,
  file: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
) {
  return {
    method: 'GET' as const,
    path: place,
    async handler(ctx: ReadContext) {
      const [body, { mtime }] = await Promise.all([fs.readFile(file, 'utf8'), fs.stat(file)]);
      for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
      sendCached(ctx, { contentType, body, lastModified: mtime });
    },
    config: { auth: false },
  };
}
