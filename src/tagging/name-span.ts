import type { Choice } from './choose-sense';
import type { Found, Span } from './found';
import { READ } from './find-hits';
import { nisbaOrNameAt } from './institution';
import { isEntityRole, MEANS, ROLE } from './senses';
import { endsIn, type Story } from './story';
import { TRIGGERS } from './triggers';

/**
 * The words that are the name of an organisation, of all the words that say it: «صحيفة هآرتس» is called
 * هآرتس, and «برشلونة الإسباني» برشلونة. Only words without which it still is a name of this record are
 * left out, and of the record's own name («منظمة التحرير الفلسطينية») only what is said of papers and
 * clubs.
 */
export function nameSpan(story: Story, span: Span, { record, role }: Choice): Span {
  let { first, last, skip } = span;
  if (last - first === 1) return span;
  if (isSaidOf(story, first)) {
    if (isNameOf(story, first + 1, last, 0, record) || isPaper(story, first, record)) {
      first++;
      skip = 0;
    }
  }
  const mayShorten = role !== NAME || record.category === 'club';
  if (mayShorten && last - first > 1 && isNisbaOf(story, last - 1, record.country)) {
    if (isNameOf(story, first, last - 1, skip, record)) last--;
  }
  return { first, last, skip };
}

/** Local, because a compiler to CommonJS may make every use of an import a call of a getter. */
const { NAME, TRIGGER } = ROLE;
const { TRIGGER: TRIGGER_MEANS } = MEANS;
const { ARTICLE, SKIP } = READ;

/** A paper is called what stands behind «صحيفة», even where that is an ordinary word (النهار). */
function isPaper(story: Story, first: number, { category }: Found['record']): boolean {
  return category === 'newspaper' && PAPER.some((noun) => endsIn(story, first, noun));
}

const PAPER = ['صحيفه', 'جريده', 'مجله'];

/** Whether a word is «شركة», «قناة» …, which is said of a name and is no part of it. */
function isSaidOf({ hits, hitsFrom, lexicon }: Story, token: number): boolean {
  const { senses } = lexicon;
  for (let hit = hitsFrom[token]!; hit < hitsFrom[token + 1]!; hit++) {
    const pattern = hits.patterns[hit]!;
    if (hits.lasts[hit] !== token + 1 || (hits.readings[hit]! & ARTICLE) !== 0) continue;
    if ((senses.means[pattern]! & TRIGGER_MEANS) === 0) continue;
    let sense = senses.first[pattern]!;
    while (sense !== 0 && senses.roles[sense] !== TRIGGER) sense = senses.next[sense]!;
    if (sense !== 0 && TRIGGERS[senses.subjects[sense]!]!.isOutside) return true;
  }
  return false;
}

function isNameOf(
  { hits, hitsFrom, lexicon }: Story,
  first: number,
  last: number,
  skip: number,
  record: Found['record'],
): boolean {
  const { senses, records } = lexicon;
  for (let hit = hitsFrom[first]!; hit < hitsFrom[first + 1]!; hit++) {
    if (hits.lasts[hit] !== last || (hits.readings[hit]! & SKIP) !== skip) continue;
    let sense = senses.first[hits.patterns[hit]!]!;
    for (; sense !== 0; sense = senses.next[sense]!) {
      if (isEntityRole(senses.roles[sense]!) && records[senses.subjects[sense]!] === record)
        return true;
    }
  }
  return false;
}

function isNisbaOf(story: Story, token: number, country: string): boolean {
  const nisba = country === '' ? null : nisbaOrNameAt(story, token);
  return nisba?.via === 'adjective' && nisba.last === token + 1 && nisba.country.iso2 === country;
}
