import type { EntityRecord } from '../tagging/entity-record';
import type { RecordList } from './listed-record';
import { readEntityList } from './read-entity-list';
import { readWikidata } from './read-wikidata';
import { toRecords } from './wikidata-records';

/** The records of a file, given those of the database by key. */
export type MakeList = (existing: ReadonlyMap<string, EntityRecord>) => RecordList;

/**
 * Reads TSV or the JSON of a Wikidata query; which of them it is shows in its first character.
 *
 * @param file its name, for the messages
 */
export function readGazetteerFile(text: string, file: string): MakeList {
  if (!/^\s*[[{]/.test(text)) {
    const list = readEntityList(text, file);
    return () => list;
  }
  const { items, problems } = readWikidata(text, file);
  return (existing) => {
    const records = toRecords(items, file, existing);
    return { listed: records.listed, problems: [...problems, ...records.problems] };
  };
}
