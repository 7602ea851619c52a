/**
 * Style is Prettier's business; this file is about mistakes and about the borders of the
 * architecture. tests/unit/setup/borders.test.ts proves that every border rule bites.
 */
import { builtinModules } from 'node:module';

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The folders under src/ that Strapi itself loads; every other one is a domain of ours. */
const STRAPI_FOLDERS = [
  'admin',
  'api',
  'components',
  'extensions',
  'middlewares',
  'plugins',
  'policies',
];

/** A domain's own files: all of it but its strapi/ subfolder. */
const DOMAIN_FILES = {
  files: ['src/*/**/*.ts', 'src/*/**/*.tsx'],
  ignores: [`src/{${STRAPI_FOLDERS.join(',')}}/**`, 'src/*/strapi/**'],
};

/** What the admin panel bundles for the browser: no Node at all. */
const BROWSER_SAFE_FILES = [
  ...['arabic', 'desk', 'intake', 'tagging'].map((name) => `src/${name}/**/*.ts`),
  // What writes a story for readers; the panel previews it.
  'src/reading/{badge,chips,entity-path,html,moment,picture,story-article,words}.ts',
  'src/syndication/{addresses,blocks-to-html,direction,escape-markup,story}.ts',
];

const STRAPI_IN_DOMAIN = {
  regex: '^@strapi/',
  message: 'A domain does not know Strapi; put this in its strapi/ subfolder.',
};

const GLUE_IN_DOMAIN = {
  regex: '^\\.{1,2}/(?:.*/)?(?:strapi|api|admin|config|extensions)(?:/|$)',
  message: 'src/api, src/admin and strapi/ import from domains, never the reverse.',
};

/** Built-ins that reach the world outside the function's arguments. */
const OUTSIDE_WORLD = {
  regex: `^(?:node:)?(?:${[
    ...['fs', 'net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'child_process', 'cluster'],
    ...['worker_threads', 'process', 'os', 'perf_hooks', 'timers', 'readline', 'repl', 'sqlite'],
  ].join('|')})(?:/|$)`,
  message: 'A domain gets files, network, processes and clocks as arguments.',
};

const ANY_BUILTIN = {
  regex: `^(?:node:.*|(?:${builtinModules.filter((name) => !/^_|[/:]/.test(name)).join('|')})(?:/.*)?)$`,
  message: 'The browser loads this too: no Node built-ins.',
};

const RANDOM_FROM_CRYPTO = {
  regex: '^(?:node:)?crypto$',
  importNames: ['randomBytes', 'randomUUID', 'randomInt', 'randomFill', 'randomFillSync'],
  message: 'A domain gets randomness as an argument.',
};

const OUTSIDE_GLOBALS = {
  process: 'A domain gets its settings as arguments.',
  fetch: 'A domain gets `post` or `get` as an argument.',
  XMLHttpRequest: 'A domain gets the network as an argument.',
  WebSocket: 'A domain gets the network as an argument.',
  EventSource: 'A domain gets the network as an argument.',
  performance: 'A domain gets `now` as an argument.',
  crypto: 'A domain gets randomness as an argument.',
  strapi: 'A domain does not know Strapi.',
  globalThis: 'A domain gets what it needs as arguments.',
};

const CLOCK_AND_LUCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'new Date() reads the clock: take `now` as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Date() reads the clock: take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Date.now reads the clock: take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take `random` as an argument.',
  },
  {
    selector: 'ImportExpression',
    message: 'A domain imports at the top of the file, where the borders are checked.',
  },
];

const QUERIES = [
  {
    selector: "CallExpression[callee.type='MemberExpression'][callee.property.name='documents']",
    message: 'Queries live only in *-store.ts and load-*.ts.',
  },
  {
    selector:
      "CallExpression[callee.property.name='query'][callee.object.type='MemberExpression'][callee.object.property.name='db']",
    message: 'Queries live only in *-store.ts and load-*.ts.',
  },
  {
    selector: "MemberExpression[object.property.name='db'][property.name='connection']",
    message: 'Queries live only in *-store.ts and load-*.ts.',
  },
  {
    selector: "MemberExpression[property.name='entityService']",
    message: 'The entity service is deprecated, and queries live only in stores.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'build/',
      'coverage/',
      'public/uploads/',
      'types/generated/',
      '.tmp/',
      '.cache/',
      '.strapi/',
    ],
  },
  // A rule that does not fit is changed here, for everybody, never switched off in a file.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'scripts/**', 'config/**', 'tests/**', 'src/**/*.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['src/admin/**', 'tests/e2e/**', 'public/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Strapi loads what is left in CommonJS files by require.
    files: ['**/*.cjs', 'database/migrations/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    ...DOMAIN_FILES,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [STRAPI_IN_DOMAIN, GLUE_IN_DOMAIN, OUTSIDE_WORLD, RANDOM_FROM_CRYPTO] },
      ],
      'no-restricted-globals': ['error', ...named(OUTSIDE_GLOBALS)],
      'no-restricted-syntax': ['error', ...CLOCK_AND_LUCK],
    },
  },
  {
    files: BROWSER_SAFE_FILES,
    ignores: ['src/*/strapi/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [STRAPI_IN_DOMAIN, GLUE_IN_DOMAIN, ANY_BUILTIN] },
      ],
      'no-restricted-globals': [
        'error',
        ...named({ ...OUTSIDE_GLOBALS, Buffer: 'Not in browsers.' }),
      ],
    },
  },
  {
    files: ['src/admin/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ANY_BUILTIN,
            {
              regex: '^@strapi/(?:strapi|core|database|utils|types)$',
              message: 'This is server code; the panel has @strapi/strapi/admin.',
            },
            {
              regex: '^\\.{1,2}/(?:.*/)?(?:strapi|api|config|extensions)(?:/|$)',
              message: 'The panel imports pure domains, not server glue.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'src/*/strapi/**/*.ts',
      'src/{api,extensions,middlewares,policies}/**/*.ts',
      'src/*.ts',
    ],
    ignores: ['**/*-store.ts', '**/load-*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...QUERIES] },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name=/^(?:it|test|describe)$/][property.name='only']",
          message: 'A forgotten .only hides every other test.',
        },
      ],
    },
  },
  prettier,
);

/**
 * @param {Record<string, string>} messages by name
 * @returns {{ name: string, message: string }[]} as the restricted-… rules take them
 */
function named(messages) {
  return Object.entries(messages).map(([name, message]) => ({ name, message }));
}
