import { fold } from '../../../src/arabic/normalise';
import {
  allLines,
  cellOf,
  clashesOf,
  COLUMNS,
  everyName,
  failing,
  hasDirtyLists,
  hasIdleBlocker,
  headerOf,
  type Line,
  linesOf,
  plainNames,
} from './gazetteer-lines';

const people = linesOf('people.tsv');
const countryLines = linesOf('countries.tsv');
const countries = new Set(countryLines.map((line) => cellOf(line, 'iso2')));
const byKey = new Map(people.map((line) => [line.key, line]));
const CATEGORIES = new Set('politics armed-group diplomacy religion business sport'.split(' '));

describe('the people of the gazetteer', () => {
  it('are at least 150', () => {
    expect(people.length).toBeGreaterThanOrEqual(150);
  });

  it('have fifteen columns under the header of the gazetteer', () => {
    expect(headerOf('people.tsv')).toEqual(COLUMNS);
    expect(failing(people, ({ cells }) => cells.length !== COLUMNS.length)).toEqual([]);
  });

  it('have a key of their own, both names, a field and a country of the gazetteer', () => {
    expect(byKey.size).toBe(people.length);
    const isWrong = (line: Line): boolean =>
      !/^person:[a-z0-9]+(-[a-z0-9]+)*$/.test(line.key) ||
      cellOf(line, 'kind') !== 'person' ||
      !CATEGORIES.has(cellOf(line, 'category')) ||
      !/[\u0621-\u064a]/.test(cellOf(line, 'nameAr')) ||
      !/[A-Za-z]/.test(cellOf(line, 'nameEn')) ||
      (cellOf(line, 'country') !== '' && !countries.has(cellOf(line, 'country')));
    expect(failing(people, isWrong)).toEqual([]);
  });

  it('take nothing for a Wikidata item that no data file gave', () => {
    expect(failing(people, (line) => cellOf(line, 'wikidata') !== '')).toEqual([]);
  });

  it('have clean lists, cues exactly where a name needs one, and blockers that block', () => {
    expect(failing(people, hasDirtyLists)).toEqual([]);
    const isWrong = (line: Line): boolean =>
      (cellOf(line, 'cuedAliases') !== '') !== (cellOf(line, 'cues') !== '');
    expect(failing(people, isWrong)).toEqual([]);
    expect(failing(people, hasIdleBlocker)).toEqual([]);
  });

  it('share no plain name with another record', () => {
    expect(clashesOf(people, allLines())).toEqual([]);
  });

  it('have no title with a country in it for a name: «ملك المغرب» speaks of Morocco', () => {
    const titles = /^(?:ملك|أمير|سلطان|رئيس|ولي|العاهل|حاكم|زعيم|المرشد) /;
    const names = new Set(countryLines.flatMap(plainNames));
    const isTitle = (name: string): boolean =>
      titles.test(name) && names.has(name.slice(name.indexOf(' ') + 1));
    expect(failing(people, (line) => plainNames(line).some(isTitle))).toEqual([]);
  });

  it.each([
    ['ترامب', 'donald-trump'],
    ['ترمب', 'donald-trump'],
    ['نتنياهو', 'benjamin-netanyahu'],
    ['نتانياهو', 'benjamin-netanyahu'],
    ['بوتين', 'vladimir-putin'],
    ['السيسي', 'abdel-fattah-al-sisi'],
    ['أردوغان', 'recep-tayyip-erdogan'],
    ['ماكرون', 'emmanuel-macron'],
    ['غوتيريش', 'antonio-guterres'],
    ['جوتيريش', 'antonio-guterres'],
    ['زيلينسكي', 'volodymyr-zelensky'],
    ['خامنئي', 'ali-khamenei'],
  ])('«%s» alone is %s', (name, slug) => {
    expect(plainNames(byKey.get(`person:${slug}`)!)).toContain(fold(name));
  });

  it.each([
    ['الأسد', 'bashar-al-assad'],
    ['السوداني', 'mohammed-shia-al-sudani'],
    ['بري', 'nabih-berri'],
    ['سلام', 'nawaf-salam'],
    ['عون', 'joseph-aoun'],
    ['الشرع', 'ahmed-al-sharaa'],
    ['عباس', 'mahmoud-abbas'],
    ['بن سلمان', 'mohammed-bin-salman'],
    ['رئيسي', 'ebrahim-raisi'],
    ['كيم', 'kim-jong-un'],
  ])('«%s» is %s only with a cue', (word, slug) => {
    const line = byKey.get(`person:${slug}`)!;
    expect(everyName(line)).toContain(fold(word));
    expect(plainNames(line)).not.toContain(fold(word));
  });
});
