import type { EntityRecord } from '../tagging/entity-record';

/**
 * Made-up organisations with names that look like those of the news and mean nobody: for tests and
 * benchmarks. The same number always gives the same records, the first ones of a bigger number too.
 *
 * @param count at most `MOST_RECORDS`
 */
export function generateRecords(count: number): EntityRecord[] {
  return Array.from({ length: count }, (_, number) => makeRecord(number));
}

/** As many as the syllables give unlike names. */
export const MOST_RECORDS = 2_600_000;

const HEADS: readonly (readonly [ar: string, en: string, category: string])[] = [
  ['منظمة', 'Organization', 'ngo'],
  ['جمعية', 'Society', 'ngo'],
  ['شركة', 'Company', 'company'],
  ['مصرف', 'Bank', 'bank'],
  ['جامعة', 'University', 'university'],
  ['صحيفة', 'Daily', 'newspaper'],
  ['نادي', 'Club', 'club'],
  ['مركز', 'Centre', 'think-tank'],
];
const FIRST: readonly (readonly [ar: string, en: string])[] = [
  ['زر', 'zar'],
  ['قم', 'qam'],
  ['شه', 'shah'],
  ['طل', 'tal'],
  ['مر', 'mar'],
  ['نض', 'nad'],
  ['غس', 'ghas'],
  ['ده', 'dah'],
  ['رف', 'raf'],
  ['سك', 'sak'],
  ['جو', 'jaw'],
  ['بش', 'bash'],
];
const MIDDLE: readonly (readonly [ar: string, en: string])[] = [
  ['را', 'ra'],
  ['نو', 'nu'],
  ['لي', 'li'],
  ['سا', 'sa'],
  ['مو', 'mu'],
  ['دي', 'di'],
  ['قا', 'qa'],
  ['تو', 'tu'],
];
const LAST: readonly (readonly [ar: string, en: string])[] = [
  ['ند', 'nad'],
  ['بل', 'bal'],
  ['ظم', 'zam'],
  ['خر', 'khar'],
  ['ثق', 'thaq'],
  ['فش', 'fash'],
];
/** 12 × 8 × 6 words of three syllables. */
const WORDS = FIRST.length * MIDDLE.length * LAST.length;

/** Two words name it: the number written in words, scrambled so that neighbours look unlike. */
function makeRecord(number: number): EntityRecord {
  const head = HEADS[number % HEADS.length]!;
  const scrambled = (Math.floor(number / HEADS.length) * STEP) % (WORDS * WORDS);
  const one = makeWord(scrambled % WORDS);
  const two = makeWord(Math.floor(scrambled / WORDS));
  return {
    key: `org:generated-${number}`,
    kind: 'organisation',
    category: head[2],
    nameAr: `${head[0]} ${one.ar} ${two.ar}`,
    nameEn: `${one.en} ${two.en} ${head[1]}`,
    country: '',
    iso2: '',
    iso3: '',
    wikidata: '',
    aliases: [`${head[0]} ${one.ar} ال${two.ar}ية`, `${head[1]} of ${one.en} ${two.en}`],
    adjectives: [],
    abbreviations: [],
    cuedAliases: [],
    cues: [],
    blockers: [],
  };
}

/** Prime, and no divisor of WORDS²: every number below that gets a scrambled one of its own. */
const STEP = 104_729;

function makeWord(number: number): { readonly ar: string; readonly en: string } {
  const first = FIRST[number % FIRST.length]!;
  const middle = MIDDLE[Math.floor(number / FIRST.length) % MIDDLE.length]!;
  const last = LAST[Math.floor(number / (FIRST.length * MIDDLE.length))]!;
  const en = first[1] + middle[1] + last[1];
  return { ar: first[0] + middle[0] + last[0], en: en[0]!.toUpperCase() + en.slice(1) };
}
