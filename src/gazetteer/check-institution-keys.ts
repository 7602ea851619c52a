import type { EntityRecord } from '../tagging/entity-record';
import { isOfState } from '../tagging/institution';
import type { Institutions } from '../tagging/institutions';
import { buildLexicon } from '../tagging/lexicon';
import { tagText } from '../tagging/tag-text';
import { at, type ListedRecord, type Problem } from './listed-record';

/**
 * Where a listed organ of state and the institution grammar disagree, so that one institution would
 * have two keys. A state may have organs that are no office of the grammar (`org:US/congress`); what it
 * may not have is a listed organ whose name the grammar reads as another (`org:IQ/ministry-of-defense`
 * beside `org:IQ/ministry-of-defence`), or one under an office that is another there by `sameAs`.
 *
 * @param countries records of all countries, whose names and nisbas complete the heads
 */
export function findDisagreements(
  listed: readonly ListedRecord[],
  countries: readonly EntityRecord[],
  institutions: Institutions,
): Problem[] {
  const organs = listed.filter(({ record }) => isOfState(record));
  if (organs.length === 0) return [];
  const grammar = buildLexicon(countries, institutions);
  const offices = new Map(institutions.offices.map((office) => [office.office, office]));
  return organs.flatMap((entry) => {
    const { record } = entry;
    const [iso, name] = [record.key.slice(4, 6), record.key.slice(7)];
    const other = offices.get(name)?.sameAs.get(iso);
    if (other !== undefined && other !== name) return at(entry, sameAsMessage(record, iso, other));
    return namesOf(record).flatMap((phrase) => {
      const [mention] = tagText(phrase, grammar).mentions;
      const isAnother =
        mention !== undefined &&
        mention.end - mention.start === phrase.length &&
        mention.key.startsWith(`org:${iso}/`) &&
        mention.key !== record.key;
      return isAnother ? at(entry, nameMessage(record, phrase, mention.key)) : [];
    });
  });
}

function namesOf({ nameAr, nameEn, aliases, cuedAliases }: EntityRecord): string[] {
  return [nameAr, nameEn, ...aliases, ...cuedAliases].filter((name) => name !== '');
}

function sameAsMessage({ key }: EntityRecord, iso: string, other: string): string {
  return `قواعد المؤسسات تسميها org:${iso}/${other} • ${key}: institutions.tsv says (sameAs) that this is org:${iso}/${other}`;
}

function nameMessage({ key }: EntityRecord, phrase: string, other: string): string {
  return `«${phrase}» مفتاحها في قواعد المؤسسات ${other} • ${key}: the institution grammar reads "${phrase}" as ${other}: one institution, one key`;
}
