import fs from 'node:fs';
import path from 'node:path';

describe('ajil-ticker.js', () => {
  const file = path.resolve(__dirname, '../../../public/ajil-ticker.js');

  it('is at most 8 KB as it goes over the wire: Strapi sends files as they stand', () => {
    expect(fs.statSync(file).size).toBeLessThanOrEqual(8 * 1024);
  });

  it('never makes markup of what the newsroom says', () => {
    expect(fs.readFileSync(file, 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|srcdoc/,
    );
  });
});
