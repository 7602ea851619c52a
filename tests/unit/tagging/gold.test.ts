import path from 'node:path';

import { readGoldStories } from '../../../scripts/eval/gold-story';
import { evaluateOwnGold } from '../../../scripts/eval/own-gold';
import { figuresOf } from '../../../scripts/eval/score';
import { loadLexicon } from '../../../scripts/tag/load-gazetteer';

const ROOT = path.join(__dirname, '../../..');

/** The gazetteer may grow and the rules may change, but not below what was promised. */
it('keeps its promises on the stories written for it', () => {
  const stories = readGoldStories(path.join(ROOT, 'tests/fixtures/gold'));
  const results = evaluateOwnGold(stories, loadLexicon(ROOT), 'gold');
  const [countries, , organisations, untagged] = results.map(({ counts }) => figuresOf(counts));
  const errors = results.flatMap(({ errors: found }) => [...found.keys()]).join('\n');
  expect({ errors, ok: countries!.f1 >= 98 }).toEqual({ errors, ok: true });
  expect({ errors, ok: organisations!.precision >= 97 }).toEqual({ errors, ok: true });
  expect({ errors, ok: organisations!.recall >= 90 }).toEqual({ errors, ok: true });
  expect({ errors, ok: untagged!.precision >= 95 }).toEqual({ errors, ok: true });
});
