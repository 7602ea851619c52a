import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { REPOSITORY } from './temp-folder';

const DOMAIN = 'src/delivery/deliver.ts';
const BROWSER = 'src/arabic/normalise.ts';

/** [why it is refused, file, code, rule] */
const refused: [string, string, string, string][] = [
  ['Strapi', DOMAIN, "import { factories } from '@strapi/strapi';\nfactories;", 'imports'],
  [
    'types of Strapi',
    DOMAIN,
    "import type { Core } from '@strapi/types';\ntype X = Core;\nexport type { X };",
    'imports',
  ],
  ['a re-export of Strapi', DOMAIN, "export * from '@strapi/utils';", 'imports'],
  ['files', DOMAIN, "import fs from 'node:fs';\nfs;", 'imports'],
  ['files without node:', DOMAIN, "import fs from 'fs';\nfs;", 'imports'],
  ['promised files', DOMAIN, "import fs from 'node:fs/promises';\nfs;", 'imports'],
  ['sockets', DOMAIN, "import net from 'node:net';\nnet;", 'imports'],
  ['http', DOMAIN, "import { get } from 'node:http';\nget;", 'imports'],
  ['https', DOMAIN, "import { get } from 'https';\nget;", 'imports'],
  ['processes', DOMAIN, "import { spawn } from 'node:child_process';\nspawn;", 'imports'],
  ['random bytes', DOMAIN, "import { randomBytes } from 'node:crypto';\nrandomBytes;", 'imports'],
  ['its own glue', DOMAIN, "import { store } from './strapi/outbox-store';\nstore;", 'imports'],
  ['the API', DOMAIN, "import x from '../api/article/routes/article';\nx;", 'imports'],
  ['the admin panel', DOMAIN, "import x from '../admin/app';\nx;", 'imports'],
  ['the configuration', DOMAIN, "import x from '../../config/newsroom';\nx;", 'imports'],
  [
    'require',
    DOMAIN,
    "export const fs = require('node:fs');",
    '@typescript-eslint/no-require-imports',
  ],
  ['a late import', DOMAIN, "export const fs = () => import('node:fs');", 'syntax'],
  ['settings', DOMAIN, 'export const port = process.env.PORT;', 'globals'],
  ['the network', DOMAIN, "export const x = () => fetch('https://example.org');", 'globals'],
  ['a way round', DOMAIN, "export const x = () => globalThis.fetch('/');", 'globals'],
  ['Date.now', DOMAIN, 'export const now = () => Date.now();', 'syntax'],
  ['Date.now as a value', DOMAIN, 'export const clock = Date.now;', 'syntax'],
  ['new Date()', DOMAIN, 'export const now = () => new Date();', 'syntax'],
  ['Date()', DOMAIN, 'export const now = () => Date();', 'syntax'],
  ['luck', DOMAIN, 'export const x = () => Math.random();', 'syntax'],
  ['a fast clock', DOMAIN, 'export const x = () => performance.now();', 'globals'],
  ['a new domain', 'src/quotas/count.ts', "import fs from 'node:fs';\nfs;", 'imports'],
  ['a deep file', 'src/tagging/lexicon/deep.ts', 'export const x = Date.now();', 'syntax'],
  [
    'a built-in in the browser',
    BROWSER,
    "import { createHash } from 'node:crypto';\ncreateHash;",
    'imports',
  ],
  [
    'a built-in where the panel previews',
    'src/reading/story-article.ts',
    "import { createHash } from 'node:crypto';\ncreateHash;",
    'imports',
  ],
  ['a bare built-in in the browser', BROWSER, "import path from 'path';\npath;", 'imports'],
  ['Buffer in the browser', BROWSER, "export const x = Buffer.from('x');", 'globals'],
  [
    'Strapi beside the browser',
    'src/intake/split.ts',
    "import x from '@strapi/utils';\nx;",
    'imports',
  ],
  [
    'server code in the panel',
    'src/admin/app.tsx',
    "import x from '@strapi/strapi';\nx;",
    'imports',
  ],
  [
    'glue in the panel',
    'src/admin/app.tsx',
    "import x from '../tagging/strapi/store';\nx;",
    'imports',
  ],
  ['the API in the panel', 'src/admin/app.tsx', "import x from '../api/article/x';\nx;", 'imports'],
  ['Node in the panel', 'src/admin/app.tsx', "import fs from 'node:fs';\nfs;", 'imports'],
  [
    'a query in a middleware',
    'src/tagging/strapi/tag-on-save.ts',
    "export const x = (s) => s.documents('api::a.a').findMany();",
    'syntax',
  ],
  [
    'a raw query in the API',
    'src/api/feed/controllers/feed.ts',
    "export const x = (s) => s.db.query('api::a.a').count();",
    'syntax',
  ],
  ['a forgotten .only', 'tests/unit/x.test.ts', "it.only('x', () => {});", 'syntax'],
  ['any', DOMAIN, 'export const x = (y: any) => y;', '@typescript-eslint/no-explicit-any'],
  ['@ts-ignore', DOMAIN, '// @ts-ignore\nexport const x = 1;', '@typescript-eslint/ban-ts-comment'],
  ['a rule switched off', DOMAIN, '/* eslint-disable */\nexport const x = Date.now();', 'syntax'],
];

/** [why it is allowed, file, code] */
const allowed: [string, string, string][] = [
  [
    'Arabic and itself',
    'src/tagging/tag.ts',
    "import { a } from '../arabic/letters';\nimport { b } from './b';\nexport const x = [a, b];",
  ],
  [
    'a signature',
    DOMAIN,
    "import { createHmac } from 'node:crypto';\nexport const x = createHmac;",
  ],
  ['a given time', DOMAIN, 'export const x = (now: number) => new Date(now).toISOString();'],
  ['a word with a folder’s name in it', DOMAIN, "import { x } from './api-shape';\nexport { x };"],
  [
    'Strapi in the glue',
    'src/tagging/strapi/tag-on-save.ts',
    "import type { Core } from '@strapi/types';\nexport const x = (s: Core.Strapi) => s.documents.use(() => Date.now());",
  ],
  [
    'queries in a store',
    'src/tagging/strapi/lexicon-store.ts',
    "export const x = (s: { db: { query(a: string): unknown } }) => s.db.query('a');",
  ],
  [
    'queries in a loader',
    'src/syndication/strapi/load-stories.ts',
    "export const x = (s: { documents(a: string): unknown }) => s.documents('a');",
  ],
  [
    'Strapi in the API',
    'src/api/article/routes/article.ts',
    "import { factories } from '@strapi/strapi';\nexport default factories.createCoreRouter('api::article.article');",
  ],
  [
    'settings in the configuration',
    'config/newsroom.ts',
    'export default () => ({ x: process.env.X });',
  ],
  [
    'domains and Strapi’s panel in the panel',
    'src/admin/app.tsx',
    "import type { StrapiApp } from '@strapi/strapi/admin';\nimport { n } from '../arabic/normalise';\nexport default { bootstrap: (app: StrapiApp) => n(app) };",
  ],
  ['a clock in a script', 'scripts/tag.ts', 'console.log(Date.now());'],
];

let complaints: string[][] = [];

beforeAll(() => {
  const snippets = [...refused, ...allowed].map(([, file, code]) => ({ file, code: `${code}\n` }));
  const program = path.join(__dirname, 'lint-snippets.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [program], {
    cwd: REPOSITORY,
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  complaints = JSON.parse(stdout);
}, 60_000);

it.each(refused.map((row, i) => [row[1], row[0], row[3], i] as const))(
  '%s may not have %s (%s)',
  (_file, _what, rule, i) => {
    const full = rule.startsWith('@') ? rule : `no-restricted-${rule}`;
    expect(complaints[i]).toContain(full);
  },
);

it.each(allowed.map((row, i) => [row[1], row[0], i] as const))(
  '%s may have %s',
  (_file, _what, i) => {
    expect(complaints[refused.length + i]).toEqual([]);
  },
);
