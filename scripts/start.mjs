/**
 * `npm start`: prepares whatever is missing and starts the newsroom in this same process.
 *
 * This file and node-version.mjs import nothing and use only old syntax, so that a Node that is
 * far too old still reaches the check and prints one clear line instead of a syntax error.
 */
import { stopOnUnsupportedNode } from './setup/node-version.mjs';

stopOnUnsupportedNode();

import('./setup/start-newsroom.mjs').then(function (module) {
  return module.startNewsroom();
});
