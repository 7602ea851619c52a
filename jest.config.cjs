/**
 * Three projects, because they need different worlds: `unit` runs pure TypeScript as it stands,
 * `integration` boots a real Strapi from a compiled copy, `e2e` drives a real browser.
 */
const swc = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  // A dynamic import stays one: pg-boss is an ES module, which older Nodes cannot `require`.
  module: { type: 'commonjs', ignoreDynamic: true },
};
/** The set-up modules are ES modules, as they run without a compiler; Jest gets them as CommonJS. */
const plain = { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: swc.module };

const project = (name, extra = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc], '^.+\\.mjs$': ['@swc/jest', plain] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/build'],
  ...extra,
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [project('unit'), project('integration'), project('e2e')],
};
