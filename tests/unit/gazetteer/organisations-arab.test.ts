import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/arabic/normalise';

const folder = join(__dirname, '../../../database/gazetteer');
const header =
  'key kind category nameAr nameEn country iso2 iso3 wikidata aliases adjectives abbreviations cuedAliases cues blockers';

interface Line {
  readonly at: string;
  readonly file: string;
  readonly cells: readonly string[];
}

const linesOf = (file: string): Line[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, file, cells: text.split('\t') }))
    .filter(({ cells }, index) => index > 0 && cells[0] !== '' && !cells[0]!.startsWith('#'));

const files = readdirSync(folder).filter((name) => /^organisations-.*\.tsv$/.test(name));
const arabFiles = files.filter((name) => name.startsWith('organisations-arab'));
const all = files.flatMap(linesOf);
const arab = all.filter(({ file }) => arabFiles.includes(file));

const list = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const cuedOf = ({ cells }: Line) => list(cells[12]).map(fold);
/** Names that count wherever they stand: a name that is cued as well counts only with its cue. */
const plainOf = (line: Line): string[] => {
  const { cells } = line;
  const cued = new Set(cuedOf(line));
  return [cells[3]!, cells[4]!, ...list(cells[9])].map(fold).filter((name) => !cued.has(name));
};
const failing = (wrong: (line: Line) => boolean) =>
  arab.filter(wrong).map(({ at, cells }) => `${at} ${cells[0]}`);

const arabStates = 'IQ SY LB JO PS SA KW BH QA AE OM YE EG SD LY TN DZ MA MR SO DJ KM'.split(' ');
const otherHomes = ['EH', 'GB'];
const categories = new Set(
  (
    'igo agency broadcaster newspaper party armed-group military security government central-bank bank ' +
    'oil-company company telecom airline federation club court university ngo religious think-tank exchange technology'
  ).split(' '),
);
const offices = new Set(linesOf('institutions.tsv').map(({ cells }) => cells[0]!));

describe('the organisations of the Arab world', () => {
  it('start with the header of the gazetteer', () => {
    expect(arabFiles.length).toBeGreaterThan(0);
    for (const file of arabFiles) {
      const [first] = readFileSync(join(folder, file), 'utf8').split('\n');
      expect(first!.split('\t').join(' ')).toBe(header);
    }
  });

  it('are a professional list: at least 480', () => {
    expect(arab.length).toBeGreaterThanOrEqual(480);
  });

  it('have fifteen columns', () => {
    expect(failing(({ cells }) => cells.length !== 15)).toEqual([]);
  });

  it('have keys that no other organisation has', () => {
    const count = new Map<string, number>();
    for (const { cells } of all) count.set(cells[0]!, (count.get(cells[0]!) ?? 0) + 1);
    expect(failing(({ cells }) => count.get(cells[0]!)! > 1)).toEqual([]);
  });

  it('have a slug, or the key of an institution of their own country', () => {
    const good = ({ cells }: Line) => {
      const [, country, office] = /^org:([A-Z]{2})\/(\S+)$/.exec(cells[0]!) ?? [];
      return office === undefined
        ? /^org:[a-z0-9]+(-[a-z0-9]+)*$/.test(cells[0]!)
        : country === cells[5] && offices.has(office);
    };
    expect(failing((line) => !good(line))).toEqual([]);
  });

  it('have both names, a known category and a home', () => {
    const good = ({ cells }: Line) =>
      cells[1] === 'organisation' &&
      categories.has(cells[2]!) &&
      /[ء-ي]/.test(cells[3]!) &&
      /[A-Za-z0-9]/.test(cells[4]!) &&
      [...arabStates, ...otherHomes].includes(cells[5]!);
    expect(failing((line) => !good(line))).toEqual([]);
  });

  it.each(arabStates)('belong to %s, too', (state) => {
    expect(arab.filter(({ cells }) => cells[5] === state).length).toBeGreaterThanOrEqual(6);
  });

  it('have clean lists: no empty item, no blanks around one, no name twice', () => {
    const dirty = ({ cells }: Line) =>
      cells.some(
        (cell) =>
          cell !== cell.trim() ||
          (cell !== '' && cell.split('|').some((item) => item !== item.trim() || item === '')),
      ) ||
      [cells[9], cells[12], cells[13], cells[14]].some(
        (cell) => new Set(list(cell).map(fold)).size !== list(cell).length,
      );
    expect(failing(dirty)).toEqual([]);
  });

  it('have cues exactly where a name needs one', () => {
    expect(failing(({ cells }) => (cells[12] === '') !== (cells[13] === ''))).toEqual([]);
  });

  it('have blockers only around one of their names', () => {
    const idle = (line: Line) => {
      const names = [...plainOf(line), ...cuedOf(line)];
      return list(line.cells[14]).some(
        (blocker) => !names.some((name) => fold(blocker).includes(bare(name))),
      );
    };
    expect(failing(idle)).toEqual([]);
  });

  it('share no plain name or abbreviation with another organisation', () => {
    const owners = new Map<string, Set<string>>();
    const own = (name: string, key: string) =>
      owners.set(name, (owners.get(name) ?? new Set()).add(key));
    for (const line of all) {
      for (const name of plainOf(line)) own(name, line.cells[0]!);
      for (const name of list(line.cells[11])) own(`(${name})`, line.cells[0]!);
    }
    const ours = new Set(arab.map(({ cells }) => cells[0]!));
    const clashes = [...owners]
      .filter(([, keys]) => keys.size > 1 && [...keys].some((key) => ours.has(key)))
      .map(([name, keys]) => `${name}: ${[...keys].join(', ')}`);
    expect(clashes).toEqual([]);
  });

  it.each(
    'فتح أمل حماس الجزيرة العربية الشباب الوفد النهضة الأهلي الاتحاد النصر المستقبل الشروق الأهرام الحياة الوطن الرياض اليوم المنار الأمة الاستقلال الإصلاح النور الأخبار الجمهورية الزمان الخليج المدينة سبأ قنا وفا واس وام كونا بترا سانا'.split(
      ' ',
    ),
  )('never take «%s» for a name without a cue', (word) => {
    expect(failing((line) => plainOf(line).includes(fold(word)))).toEqual([]);
  });
});

/** A name as a blocker can contain it: without the article, which ل and a genitive may take. */
function bare(name: string): string {
  return name.startsWith('ال') ? name.slice(2) : name;
}
