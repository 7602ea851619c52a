import type { EntityRecord } from '../tagging/entity-record';
import { at, type ListedRecord, type Problem } from './listed-record';
import { phrasesOf } from './phrases';

/** Whoever has a name already. */
interface Owner {
  readonly key: string;
  /** `file:line`, or empty for a record of the database. */
  readonly where: string;
}

/**
 * Plain names that mean two records: tagging could only guess. A name that stands in `cuedAliases`
 * of one of the two is no clash, as its cues decide.
 *
 * @param listed new records, told of in their own lines
 * @param known records that are there already, of which none has the key of a new one
 */
export function findClashes(
  listed: readonly ListedRecord[],
  known: readonly EntityRecord[] = [],
): Problem[] {
  const owners = new Map<string, Owner>();
  for (const record of known) {
    for (const { phrase } of plainNamesOf(record)) {
      if (!owners.has(phrase)) owners.set(phrase, { key: record.key, where: '' });
    }
  }
  const problems: Problem[] = [];
  for (const entry of listed) {
    const { key } = entry.record;
    for (const { phrase, name } of plainNamesOf(entry.record)) {
      const owner = owners.get(phrase);
      if (owner === undefined) owners.set(phrase, { key, where: `${entry.file}:${entry.line}` });
      else if (owner.key !== key) problems.push(at(entry, clashMessage(name, key, owner)));
    }
  }
  return problems;
}

/** A name that counts wherever it stands, and how it is found. */
export interface PlainName {
  readonly name: string;
  readonly phrase: string;
}

/** What counts wherever it stands; as in the lexicon, what is cued as well is not plain. */
export function plainNamesOf(record: EntityRecord): PlainName[] {
  const cued = new Set(record.cuedAliases);
  const isPlain = (name: string): boolean => name !== '' && !cued.has(name);
  const names = [record.nameAr, record.nameEn, ...record.aliases].filter(isPlain);
  const abbreviations = record.abbreviations.filter(isPlain);
  const phrases = phrasesOf(names);
  return [
    ...names.map((name, i) => ({ name, phrase: phrases[i]! })),
    // Matched letter by letter, so WHO is not "who"; a space before it keeps the two apart.
    ...abbreviations.map((name) => ({ name, phrase: ` ${name}` })),
  ].filter(({ phrase }) => phrase !== '');
}

function clashMessage(name: string, key: string, owner: Owner): string {
  const place = owner.where === '' ? 'in the database' : owner.where;
  const placeAr = owner.where === '' ? 'في قاعدة البيانات' : owner.where;
  return (
    `الاسم «${name}» للسجل ${owner.key} أيضا (${placeAr})، فاجعله مشروطا بقرينة • ` +
    `${key}: "${name}" already means ${owner.key} (${place}): give it a cue in one of the two`
  );
}
