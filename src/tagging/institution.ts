import type { EntityRecord } from './entity-record';
import { READ } from './find-hits';
import type { Office } from './institutions';
import type { Lexicon } from './lexicon';
import { definiteNisba, SHAPE } from './nisba';
import { HEAD, ROLE } from './senses';
import { classOf, isJoined, isWord, type Story } from './story';
import { CLASS } from './word-classes';

/** A country that completes a head, and the tokens that name it. */
export interface Completion {
  readonly country: EntityRecord;
  readonly first: number;
  readonly last: number;
  /** Token behind the whole institution: further than `last` where the nisba stands inside its name. */
  readonly end: number;
  readonly via: 'name' | 'adjective';
  /** The country's words are part of the institution's name: not in «وزارة الصحة في لبنان». */
  readonly inside: boolean;
}

/** The country behind a head of the office that ends before `token`, or null. @param form HEAD */
export function completionAfter(
  story: Story,
  token: number,
  form: number,
  office: Office,
): Completion | null {
  if (!isJoined(story, token)) return null;
  if (form === HEAD.SPLIT) return completionInside(story, token, office);
  if (form === HEAD.ENGLISH) return completionInEnglish(story, token);
  if (form === HEAD.GENITIVE) return countryNameAt(story, token, true);
  const direct = nisbaAt(story, token);
  if (direct) return direct;
  if ((classOf(story, token) & CLASS.HEAD_ADJECTIVE) !== 0 && isJoined(story, token + 1)) {
    const behindAdjective = nisbaAt(story, token + 1);
    if (behindAdjective) return behindAdjective;
  }
  if (form !== HEAD.DEFINITE) return null;
  if (isWord(story, token, 'في') && isJoined(story, token + 1)) {
    return countryNameAt(story, token + 1, false);
  }
  return null;
}

/** An organ of state has its country in its key: `org:US/ministry-of-defence`. */
export function isOfState({ key }: EntityRecord): boolean {
  return key[6] === '/' && key.startsWith('org:');
}

/** The institution that an office is in a country: the record of its key, or a new one. */
export function institutionOf(
  lexicon: Lexicon,
  office: Office,
  country: EntityRecord,
): EntityRecord {
  let ofOffice = lexicon.composed.get(office);
  if (ofOffice === undefined) lexicon.composed.set(office, (ofOffice = new Map()));
  let record = ofOffice.get(country);
  if (record === undefined) {
    ofOffice.set(country, (record = findOrCompose(lexicon, office, country)));
  }
  return record;
}

function findOrCompose(lexicon: Lexicon, office: Office, country: EntityRecord): EntityRecord {
  const name = office.sameAs.get(country.iso2) ?? office.office;
  const key = `org:${country.iso2}/${name}`;
  const known = lexicon.byKey.get(key);
  if (known !== undefined) return lexicon.records[known]!;
  const actual =
    name === office.office
      ? office
      : (lexicon.institutions.offices.find((other) => other.office === name) ?? office);
  return composeRecord(key, actual, country);
}

/** The institution that a key such as `org:IQ/ministry-of-health` names, or null. */
export function institutionByKey(lexicon: Lexicon, key: string): EntityRecord | null {
  const [, iso = '', name = ''] = /^org:([A-Z]{2})\/(.+)$/.exec(key) ?? [];
  const country = lexicon.countries.get(iso);
  const office = lexicon.institutions.offices.find((other) => other.office === name);
  if (country === undefined || office === undefined) return null;
  return institutionOf(lexicon, office, lexicon.records[country]!);
}

function composeRecord(key: string, office: Office, country: EntityRecord): EntityRecord {
  return {
    key,
    kind: 'organisation',
    category: office.category,
    nameAr: nameInArabic(office.nameAr, country),
    nameEn: office.nameEn
      .replace('{Adj}', country.adjectives.find((word) => /^[A-Z]/.test(word)) ?? country.nameEn)
      .replace('{Name}', country.nameEn),
    country: country.iso2,
    iso2: '',
    iso3: '',
    wikidata: '',
    aliases: [],
    adjectives: [],
    abbreviations: [],
    cuedAliases: [],
    cues: [],
    blockers: [],
  };
}

function nameInArabic(template: string, country: EntityRecord): string {
  const base = country.adjectives.find((word) => /[يى]$/.test(word));
  if (base === undefined) return `${template.replace(/ ?\{[mf]\}/, '')} في ${country.nameAr}`;
  return template.replace(/\{([mf])\}/, (_, gender: 'm' | 'f') => definiteNisba(base, gender));
}

/** «الاتحاد الفرنسي لكرة القدم»: the nisba, and the rest of the name behind it. */
function completionInside(story: Story, token: number, { around }: Office): Completion | null {
  const nisba = nisbaAt(story, token);
  if (nisba === null || around === null) return null;
  const end = nisba.last + around.tail.length;
  const isWhole = around.tail.every(
    (word, i) => isJoined(story, nisba.last + i) && isWord(story, nisba.last + i, word),
  );
  return isWhole ? { ...nisba, end } : null;
}

/** A definite nisba in the singular; the name السعودية is one too. */
function nisbaAt(story: Story, token: number): Completion | null {
  return longest(story, token, (_role, form) =>
    (form & (SHAPE.DEFINITE | SHAPE.PLURAL)) === SHAPE.DEFINITE ? 'adjective' : null,
  );
}

function countryNameAt(story: Story, token: number, inside: boolean): Completion | null {
  const found = longest(story, token, (role) =>
    role === ROLE.NAME || role === ROLE.ALIAS || role === ROLE.ABBREVIATION ? 'name' : null,
  );
  return found && { ...found, inside };
}

/** «Ministry of Defence of (the) Iraq», «Ministry of Defence in Iraq». */
function completionInEnglish(story: Story, token: number): Completion | null {
  const isOf = isWord(story, token, 'of');
  if (!isOf && !isWord(story, token, 'in')) return null;
  const next = isWord(story, token + 1, 'the') ? token + 2 : token + 1;
  return isJoined(story, next) ? countryNameAt(story, next, isOf) : null;
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { ADJECTIVE } = ROLE;
const { SKIP } = READ;

/** The longest country hit at a token, no proclitic taken off. */
export function longest(
  story: Story,
  token: number,
  accept: (role: number, form: number) => 'name' | 'adjective' | null,
): Completion | null {
  const { hits, hitsFrom, lexicon } = story;
  const { senses, records } = lexicon;
  let best: Completion | null = null;
  for (let hit = hitsFrom[token]!; hit < hitsFrom[token + 1]!; hit++) {
    if ((hits.readings[hit]! & SKIP) !== 0) continue;
    const last = hits.lasts[hit]!;
    if (best !== null && last <= best.last) continue;
    let sense = senses.first[hits.patterns[hit]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      const role = senses.roles[sense]!;
      if (role > ADJECTIVE) continue;
      const country = records[senses.subjects[sense]!]!;
      if (country.kind !== 'country') continue;
      const via = accept(role, senses.forms[sense]!);
      if (via) best = { country, first: token, last, end: last, via, inside: true };
    }
  }
  return best;
}

/** The longest nisba or name of a country at a token, or null. */
export function nisbaOrNameAt(story: Story, token: number): Completion | null {
  return longest(story, token, (role) => (role === ROLE.ADJECTIVE ? 'adjective' : 'name'));
}

/** The longest country name at a token, or null. */
export function longestNameAt(story: Story, token: number): Completion | null {
  return longest(story, token, (role) => (role < ROLE.ADJECTIVE ? 'name' : null));
}
