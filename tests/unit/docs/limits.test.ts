import fs from 'node:fs';
import path from 'node:path';

import { QUERY_LIMITS } from '../../../src/limits/query-string';
import { DEFAULT_RATES } from '../../../src/limits/rates';

const page = fs.readFileSync(path.resolve(__dirname, '../../../docs/security.md'), 'utf8');

it.each(Object.entries(DEFAULT_RATES))(
  'says how often %s may be done, as it is set',
  (name, rate) => {
    const minutes = rate.seconds / 60;
    const line = page.split('\n').find((one) => one.startsWith(`| \`${name}\``)) ?? '';
    const cells = line.split('|').map((cell) => cell.trim());
    expect(cells.slice(3, 5)).toEqual([
      String(rate.times),
      `${minutes} minute${minutes === 1 ? '' : 's'}`,
    ]);
  },
);

it('says how long and how deep a query may be, as it is set', () => {
  const { length, parameters, depth } = QUERY_LIMITS;
  expect(page).toContain(
    `${length.toLocaleString('en')} characters (414), ${parameters} parameters and ${depth} levels`,
  );
});
