/**
 * `npm test [-- types|lint|unit|integration|e2e … [jest patterns]]`: installs what is missing, runs
 * every check and ends with the line `N passed, N failed`. See start.mjs for why this file is so small.
 */
import { stopOnUnsupportedNode } from './setup/node-version.mjs';

stopOnUnsupportedNode();

import('./setup/run-tests.mjs').then(function (module) {
  return module.runTests(process.argv.slice(2));
});
