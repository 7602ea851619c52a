import { createRequire } from 'node:module';
import path from 'node:path';

import {
  NEWEST_NODE_MAJOR,
  nodeVersionProblem,
  OLDEST_NODE,
} from '../../../scripts/setup/node-version.mjs';
import { REPOSITORY } from './temp-folder';

it.each([
  ['8.17.0', 'too old'],
  ['18.20.8', 'too old'],
  ['20.8.1', 'too old'],
  ['20.9.0', null],
  ['20.10.0', null],
  ['22.0.0', null],
  ['26.99.0', null],
  ['27.0.0', 'newer than tested'],
  ['27.0.0-nightly', 'newer than tested'],
])('Node %s: %s', (version, problem) => {
  const line = nodeVersionProblem(version);
  if (problem === null) expect(line).toBeNull();
  else expect(line).toMatch(new RegExp(`^✗ .*Node ${version} .*${problem}: install`));
});

it('has the bounds that package.json declares', () => {
  const { engines } = createRequire(path.join(REPOSITORY, 'x'))('./package.json');
  expect(engines.node).toBe(`>=${OLDEST_NODE.join('.')} <=${NEWEST_NODE_MAJOR}.x.x`);
});
