import path from 'node:path';

import { loadLexicon } from '../../../scripts/tag/load-gazetteer';
import { tagText } from '../../../src/tagging';

const LEXICON = loadLexicon(path.join(__dirname, '../../..'));

function organisationsOf(text: string): string[] {
  return tagText(text, LEXICON)
    .mentions.filter(({ kind }) => kind === 'organisation')
    .map(({ surface, key }) => `${surface} ${key}`);
}

it.each([
  ['somebody talks to it', 'وأوضح الناطق للجزيرة أن الطريق مغلق', ['جزيرة org:al-jazeera']],
  ['an interview with it', 'قال في مقابلة مع الجزيرة إنه باق', ['الجزيرة org:al-jazeera']],
  ['it is quoted', 'وقال لـ«الشرق الأوسط» إن الحل قريب', ['الشرق الأوسط org:asharq-al-awsat']],
  ['it reports', 'وذكرت «الشرق الأوسط» أن الاجتماع تأجل', ['الشرق الأوسط org:asharq-al-awsat']],
  ['a paper behind its noun', 'كتبت صحيفة النهار', ['النهار org:an-nahar']],
])('reads a paper or channel where %s', (_name, text, expected) => {
  expect(organisationsOf(text)).toEqual(expected);
});

it.each([
  ['a region', 'السلام في الشرق الأوسط'],
  ['an island', 'وصلوا إلى الجزيرة مساء'],
  ['a way to an island', 'توجهت السفن للجزيرة'],
  ['the day', 'طوال النهار'],
])('reads none in %s', (_name, text) => expect(organisationsOf(text)).toEqual([]));
