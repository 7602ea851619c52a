import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { leaveOutGraphql } from '../../scripts/faults/lean-newsroom';

const ROOT = path.resolve(__dirname, '../..');

/** A real require: the compiled newsroom is no module of the tests. */
const load = createRequire(path.join(ROOT, 'package.json'));

describe('the newsroom of the fault tests', () => {
  it('has every plugin of ours but GraphQL', () => {
    const compiled = process.env.AJIL_TEST_DIST ?? path.join(ROOT, '.tmp/test-dist');
    const lean = fs.mkdtempSync(path.join(ROOT, '.tmp/lean-test-'));
    try {
      fs.cpSync(compiled, lean, { recursive: true });
      const all = load(path.join(compiled, 'config/plugins.js')).default(TOOLS);
      leaveOutGraphql(lean);
      const left = load(path.join(lean, 'config/plugins.js'))(TOOLS);
      expect(left).toEqual({ ...all, graphql: { enabled: false } });
      expect(all.graphql).not.toEqual(left.graphql);
    } finally {
      fs.rmSync(lean, { recursive: true, force: true });
    }
  });
});

const TOOLS = {
  env: Object.assign((_name: string, value: unknown) => value, {
    bool: (_name: string, value: unknown) => value,
    int: (_name: string, value: unknown) => value,
    array: (_name: string, value: unknown) => value,
    json: (_name: string, value: unknown) => value,
  }),
};
