import { parseEntities } from '../../../src/tagging';
import { country, organisation, toTsv } from './small-lexicon';

it('reads a line into a record, lists split, comments and empty lines left out', () => {
  const tsv = toTsv([
    country('IQ', 'العراق', 'Iraq', { wikidata: 'Q796', aliases: 'بلاد الرافدين | أرض الرافدين' }),
  ]);
  const [record] = parseEntities(`\uFEFF${tsv}\n# ملاحظة\n\n`, 'countries.tsv');
  expect(record).toMatchObject({
    key: 'country:IQ',
    kind: 'country',
    wikidata: 'Q796',
    aliases: ['بلاد الرافدين', 'أرض الرافدين'],
    adjectives: [],
  });
});

const wrong: [string, string, RegExp][] = [
  ['another header', 'key\tname', /^f\.tsv:1: .*the header must be: key kind/],
  ['an unknown kind', toTsv([{ key: 'org:x', kind: 'thing', nameAr: 'س' }]), /f\.tsv:2: .*"thing"/],
  ['a bad key', toTsv([organisation('Bad Key', 'س')]), /f\.tsv:2: .*key "org:Bad Key"/],
  ['a key twice', toTsv([organisation('x', 'س'), organisation('x', 'ص')]), /f\.tsv:3: .*line 2/],
  ['no Arabic name', toTsv([organisation('x', '')]), /nameAr is empty/],
  ['a country that is no code', toTsv([organisation('x', 'س', { country: 'Iraq' })]), /"Iraq"/],
  ['a code unlike its key', toTsv([country('IQ', 'س', 'x', { iso2: 'IR' })]), /iso2 "IR"/],
  ['a bad Wikidata item', toTsv([organisation('x', 'س', { wikidata: '796' })]), /wikidata "796"/],
  ['cued aliases without cues', toTsv([organisation('x', 'س', { cuedAliases: 'ص' })]), /no cues/],
  ['an empty item', toTsv([organisation('x', 'س', { aliases: 'ص||ض' })]), /aliases has an item/],
  ['an item without a letter', toTsv([organisation('x', 'س', { aliases: '—' })]), /\("—"\)/],
  ['a name of 25 words', toTsv([organisation('x', 'س', { aliases: 'ص '.repeat(25) })]), /25 words/],
  ['too many columns', `${toTsv([organisation('x', 'س')])}\tمزيد`, /f\.tsv:2: .*16 columns/],
];

it.each(wrong)('refuses %s and says where', (_name, tsv, message) => {
  expect(() => parseEntities(tsv, 'f.tsv')).toThrow(message);
});

it('lists every bad line, not only the first', () => {
  const tsv = toTsv([organisation('x', ''), organisation('y', 'ص'), organisation('z', '')]);
  expect(() => parseEntities(tsv, 'f.tsv')).toThrow(/f\.tsv:2: [^]*\nf\.tsv:4: /);
});
