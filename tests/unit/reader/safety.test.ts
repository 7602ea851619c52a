import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../../../public/reader');

it('the script of the reader’s page never hands text of the API to an HTML parser', () => {
  const modules = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'));
  expect(modules.length).toBeGreaterThan(0);
  for (const name of modules) {
    const source = fs.readFileSync(path.join(FOLDER, name), 'utf8');
    expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    // The page of the server itself is read anew by one module, in a document without scripts.
    if (name !== 'live.mjs') expect(source).not.toContain('DOMParser');
  }
});
