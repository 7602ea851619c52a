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
  listOf,
  plainNames,
} from './gazetteer-lines';

const places = linesOf('places.tsv');
const countries = new Set(linesOf('countries.tsv').map((line) => cellOf(line, 'iso2')));
const byKey = new Map(places.map((line) => [line.key, line]));
const homesOf = (category: string): Set<string> =>
  new Set(
    places
      .filter((line) => cellOf(line, 'category') === category)
      .map((line) => cellOf(line, 'country')),
  );

/** City states, whose only town is the country, and lands where nobody governs from a town. */
const WITHOUT_CAPITAL = 'SG MC VA AQ BV HM TF UM TK IO';

const CATEGORIES = new Set(
  (
    'capital city governorate region island crossing line airport port base site state district continent ' +
    'ocean sea gulf strait river mountain desert former-state'
  ).split(' '),
);

describe('the places of the gazetteer', () => {
  it('are at least 600', () => {
    expect(places.length).toBeGreaterThanOrEqual(600);
  });

  it('have fifteen columns under the header of the gazetteer', () => {
    expect(headerOf('places.tsv')).toEqual(COLUMNS);
    expect(failing(places, ({ cells }) => cells.length !== COLUMNS.length)).toEqual([]);
  });

  it('have a key of their own, both names and a known category', () => {
    expect(byKey.size).toBe(places.length);
    const isWrong = (line: Line): boolean =>
      !/^place:[a-z0-9]+(-[a-z0-9]+)*$/.test(line.key) ||
      cellOf(line, 'kind') !== 'place' ||
      !CATEGORIES.has(cellOf(line, 'category')) ||
      !/[\u0621-\u064a]/.test(cellOf(line, 'nameAr')) ||
      !/[A-Za-z]/.test(cellOf(line, 'nameEn'));
    expect(failing(places, isWrong)).toEqual([]);
  });

  it('lie in a country of the gazetteer, or in none that follows from their name', () => {
    const isWrong = (line: Line): boolean =>
      cellOf(line, 'country') !== '' && !countries.has(cellOf(line, 'country'));
    expect(failing(places, isWrong)).toEqual([]);
    const codes = (line: Line): string => cellOf(line, 'iso2') + cellOf(line, 'iso3');
    expect(failing(places, (line) => codes(line) !== '')).toEqual([]);
  });

  it('name a capital for every country but those that have none', () => {
    const capitals = homesOf('capital');
    const without = [...countries].filter((code) => !capitals.has(code));
    expect(without.sort()).toEqual(WITHOUT_CAPITAL.split(' ').sort());
    expect([...capitals].filter((code) => !countries.has(code))).toEqual([]);
  });

  it.each('SA AE KW QA BH OM YE IQ SY JO LB PS EG SD LY TN DZ MA MR SO'.split(' '))(
    'know towns or governorates of %s',
    (code) => {
      const here = places.filter((line) => cellOf(line, 'country') === code);
      expect(here.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('take nothing for a Wikidata item that no data file gave', () => {
    expect(failing(places, (line) => cellOf(line, 'wikidata') !== '')).toEqual([]);
  });

  it('have clean lists, cues exactly where a name needs one, and blockers that block', () => {
    expect(failing(places, hasDirtyLists)).toEqual([]);
    const isWrong = (line: Line): boolean =>
      (cellOf(line, 'cuedAliases') !== '') !== (cellOf(line, 'cues') !== '');
    expect(failing(places, isWrong)).toEqual([]);
    expect(failing(places, hasIdleBlocker)).toEqual([]);
  });

  it('share no plain name with another record', () => {
    expect(clashesOf(places, allLines())).toEqual([]);
  });

  it.each([
    ['أمريكا اللاتينية', 'latin-america'],
    ['المغرب العربي', 'maghreb'],
    ['الشرق الأوسط', 'middle-east'],
    ['آسيا', 'asia'],
    ['أفريقيا', 'africa'],
    ['الخليج العربي', 'gulf'],
    ['شبه الجزيرة الكورية', 'korean-peninsula'],
    ['المحيط الهندي', 'indian-ocean'],
    ['نهر الأردن', 'jordan-river'],
    ['نهر النيجر', 'niger-river'],
    ['خليج عمان', 'gulf-of-oman'],
    ['بحيرة تشاد', 'lake-chad'],
    ['بحر الصين الجنوبي', 'south-china-sea'],
    ['جبل لبنان', 'mount-lebanon'],
    ['ولاية جورجيا', 'georgia-us'],
    ['مصر الجديدة', 'heliopolis'],
    ['معبر رفح', 'rafah-crossing'],
    ['تونس العاصمة', 'tunis'],
    ['مدينة الكويت', 'kuwait-city'],
  ])('«%s» is a place of its own', (name, slug) => {
    expect(plainNames(byKey.get(`place:${slug}`)!)).toContain(fold(name));
  });

  it.each([
    ['صور', 'tyre'],
    ['معان', 'maan'],
    ['سيول', 'seoul'],
    ['ماليه', 'male'],
    ['حمص', 'homs'],
    ['جنين', 'jenin'],
    ['الخليل', 'hebron'],
    ['كابل', 'kabul'],
    ['فاس', 'fez'],
    ['العين', 'al-ain'],
    ['العقبة', 'aqaba'],
    ['المدينة', 'medina'],
    ['ينبع', 'yanbu'],
    ['طرابلس', 'tripoli-ly'],
    ['طرابلس', 'tripoli-lb'],
    ['القنيطرة', 'quneitra'],
    ['القنيطرة', 'kenitra'],
    ['جورجيا', 'georgia-us'],
    ['صوفيا', 'sofia'],
  ])('«%s» is %s only with a cue', (word, slug) => {
    const line = byKey.get(`place:${slug}`)!;
    expect(everyName(line)).toContain(fold(word));
    expect(plainNames(line)).not.toContain(fold(word));
  });

  it.each(
    'الباب القصير الميادين القائم حديثة العمارة الخبر البيرة دوما تدمر إب حجة عمران المهرة المثنى بشار الوادي الكاف الأبيض الجديدة الحمامات المفرق الباحة الشرقية الغربية البحيرة الصعيد'.split(
      ' ',
    ),
  )('no place takes the common word «%s»', (word) => {
    expect(failing(places, (line) => everyName(line).includes(fold(word)))).toEqual([]);
  });

  it('keep the marks that tell Amman from Oman', () => {
    expect(cellOf(byKey.get('place:amman')!, 'nameAr')).toBe('عَمّان');
    expect(
      listOf(
        linesOf('countries.tsv').find(({ key }) => key === 'country:OM')!,
        'cuedAliases',
      ),
    ).toContain('عُمان');
  });
});
