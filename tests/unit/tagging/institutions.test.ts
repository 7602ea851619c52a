import { parseInstitutions } from '../../../src/tagging';
import { INSTITUTION_COLUMNS } from '../../../src/tagging/institutions';
import { INSTITUTIONS } from './small-lexicon';

type Row = Partial<Record<(typeof INSTITUTION_COLUMNS)[number], string>>;

const POLICE: Row = {
  office: 'police',
  nameAr: 'الشرطة {f}',
  nameEn: '{Adj} Police',
  heads: 'الشرطة',
  bare: 'story',
};

function tsvOf(...rows: readonly Row[]): string {
  const lines = rows.map((row) => INSTITUTION_COLUMNS.map((name) => row[name] ?? '').join('\t'));
  return [INSTITUTION_COLUMNS.join('\t'), ...lines].join('\n');
}

it('reads the grammar of the gazetteer, with at least sixty offices', () => {
  expect(INSTITUTIONS.offices.length).toBeGreaterThanOrEqual(60);
});

it('reads which office is which elsewhere', () => {
  const tsv = tsvOf(POLICE, { ...POLICE, office: 'gendarmerie', sameAs: 'FR=police|DZ=police' });
  const [, gendarmerie] = parseInstitutions(tsv, 'f.tsv').offices;
  expect([...gendarmerie!.sameAs]).toEqual([
    ['FR', 'police'],
    ['DZ', 'police'],
  ]);
});

const wrong: [string, Row[], RegExp][] = [
  ['an office with a capital', [{ ...POLICE, office: 'Police' }], /f\.tsv:2: .*office "Police"/],
  ['an office twice', [POLICE, POLICE], /f\.tsv:3: .*there twice/],
  ['no place for the nisba', [{ ...POLICE, nameAr: 'الشرطة' }], /\{m\} or \{f\}/],
  ['no place for the country', [{ ...POLICE, nameEn: 'Police' }], /\{Adj\} or \{Name\}/],
  ['no heads', [{ ...POLICE, heads: '' }], /heads is empty/],
  ['an unknown bare', [{ ...POLICE, bare: 'maybe' }], /bare "maybe"/],
  ['an office that is another unknown one', [{ ...POLICE, sameAs: 'FR=navy' }], /"FR=navy"/],
];

it.each(wrong)('refuses %s', (_name, rows, message) => {
  expect(() => parseInstitutions(tsvOf(...rows), 'f.tsv')).toThrow(message);
});
