import { tagArticle } from '../../../src/tagging';
import { LEXICON } from './small-lexicon';

const ARTICLE = {
  kicker: 'عاجل',
  headline: 'البنتاغون يقلص قواته في العراق',
  lede: 'أعلنت وزارة الدفاع الأمريكية خفض قواتها.',
  body: 'وقال مسؤول إن إيران أبلغت بالقرار. وأضاف أن حركة النسور البيضاء ترفضه.\nانتهى.',
};

const keysOf = (decisions = {}): string[] =>
  tagArticle(ARTICLE, LEXICON, decisions).entities.map(({ key }) => key);

it('counts offsets in the field that a mention stands in', () => {
  for (const { field, start, end, surface } of tagArticle(ARTICLE, LEXICON, {}).mentions) {
    expect(ARTICLE[field].slice(start, end)).toBe(surface);
  }
  for (const { field, start, end, surface } of tagArticle(ARTICLE, LEXICON, {}).candidates) {
    expect(ARTICLE[field].slice(start, end)).toBe(surface);
  }
});

it('gives every mention its sentence as evidence', () => {
  const iran = tagArticle(ARTICLE, LEXICON, {}).mentions.find(({ key }) => key === 'country:IR');
  expect(iran).toMatchObject({ field: 'body', evidence: 'وقال مسؤول إن إيران أبلغت بالقرار.' });
});

it('puts the entities of the headline first', () => {
  const { entities } = tagArticle(ARTICLE, LEXICON, {});
  expect(
    entities
      .filter(({ inHeadline }) => inHeadline)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['country:IQ', 'country:US', 'org:US/ministry-of-defence']);
  expect(entities.at(-1)!.key).toBe('country:IR');
  const saliences = entities.map(({ salience }) => salience);
  expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
});

it('proposes an unknown name and never links it', () => {
  const { candidates, entities } = tagArticle(ARTICLE, LEXICON, {});
  expect(candidates).toEqual([
    expect.objectContaining({ surface: 'النسور البيضاء', cue: 'حركة', field: 'body' }),
  ]);
  expect(entities.some(({ nameAr }) => nameAr.includes('النسور'))).toBe(false);
});

it('never shows what an editor rejected', () => {
  const tags = tagArticle(ARTICLE, LEXICON, { 'country:IR': 'reject' });
  expect(tags.entities.map(({ key }) => key)).not.toContain('country:IR');
  expect(tags.mentions.map(({ key }) => key)).not.toContain('country:IR');
});

it('always shows what an editor pinned, without a mention too', () => {
  const tags = tagArticle(ARTICLE, LEXICON, { 'org:un': 'pin' });
  expect(tags.entities.at(-1)).toMatchObject({ key: 'org:un', mentions: 0, salience: 0 });
});

it('describes a pinned institution that has no record yet', () => {
  expect(keysOf({ 'org:IQ/police': 'pin' })).toContain('org:IQ/police');
});

it('leaves out a pinned key that nobody knows any more', () => {
  expect(keysOf({ 'org:gone': 'pin' })).not.toContain('org:gone');
});

it('is certain of what an editor accepted', () => {
  const { mentions } = tagArticle(ARTICLE, LEXICON, { 'country:IR': 'accept' });
  expect(mentions.find(({ key }) => key === 'country:IR')!.confidence).toBe(1);
});

it('does not take a decision on an object property for one on an entity', () => {
  expect(keysOf({})).toEqual(keysOf(Object.create({ 'country:IR': 'reject' })));
});

it('finds no name across two fields', () => {
  const split = { kicker: '', headline: 'قالت الولايات', lede: 'المتحدة', body: '' };
  expect(tagArticle(split, LEXICON, {}).mentions).toEqual([]);
});

it('takes an empty article', () => {
  const empty = { kicker: '', headline: '', lede: '', body: '' };
  expect(tagArticle(empty, LEXICON, {})).toEqual({
    mentions: [],
    entities: [],
    candidates: [],
    composed: [],
  });
});
