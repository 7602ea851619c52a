import path from 'node:path';

import {
  growthOf,
  installedStrapi,
  measurePanel,
  MOST_GROWTH,
} from '../../scripts/bench/panel-size';
import stock from '../../scripts/bench/stock-panel.json';

const ROOT = path.resolve(__dirname, '../..');

/** Beside the browser tests, because only for them is the panel built. */
describe('the size of the built panel', () => {
  it('is compared with the Strapi that is installed (npm run bench:panel renews the figure)', () => {
    expect(stock.strapi).toBe(installedStrapi(ROOT));
  });

  it('is at most 15 % over that of a stock panel', () => {
    const ours = measurePanel(path.join(ROOT, 'dist/build'));
    expect(growthOf(ours.all, stock.all)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
