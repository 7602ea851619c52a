import fs from 'node:fs';
import path from 'node:path';

import { splitStory } from '../../../src/intake';
import { KNOWLEDGE } from './knowledge';

/** Pairs on disk: name.txt is pasted, name.json comes out. UPDATE=1 writes the second; read the diff. */
const FOLDER = path.resolve(__dirname, '../../fixtures/intake');
const names = fs
  .readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

it('has fixtures to read', () => {
  expect(names.length).toBeGreaterThan(10);
});

it.each(names)('splits %s as its fixture says', (name) => {
  const fields = splitStory(fs.readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8'), KNOWLEDGE);
  const expected = path.join(FOLDER, `${name}.json`);
  if (process.env.UPDATE === '1') {
    fs.writeFileSync(expected, `${JSON.stringify(fields, null, 2)}\n`);
  }
  expect(fields).toEqual(JSON.parse(fs.readFileSync(expected, 'utf8')));
});
