import path from 'node:path';

import { loadLexicon } from '../../../scripts/tag/load-gazetteer';
import { tagText } from '../../../src/tagging';

const LEXICON = loadLexicon(path.join(__dirname, '../../..'));

function tagsOf(text: string): string[] {
  return tagText(text, LEXICON).mentions.map(({ surface, key }) => `${surface} ${key}`);
}

it.each([
  [
    'a kingdom by its king',
    'تحالف ملك أراغون مع ملك قشتالة',
    ['أراغون place:kingdom-of-aragon', 'قشتالة place:castile'],
  ],
  ['the region of today', 'حرائق في أراغون قرب سرقسطة', ['أراغون place:aragon']],
  ['a region that only contains the name', 'انتخابات قشتالة وليون', []],
  ['a republic that the countryside is not', 'عاد إلى الريف', []],
  [
    'the republic by its founder',
    'قاد الخطابي الريف إلى النصر',
    ['الريف place:republic-of-the-rif'],
  ],
  ['an empire', 'قامت إمبراطورية سونغاي على النهر', ['إمبراطورية سونغاي place:songhai-empire']],
])('reads %s', (_name, text, expected) => expect(tagsOf(text)).toEqual(expected));
