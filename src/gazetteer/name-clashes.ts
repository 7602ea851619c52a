import type { EntityRecord } from '../tagging/entity-record';
import { plainNamesOf } from './clashes';

/** A plain name, and the keys of all records that have it. */
export interface SharedName {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Plain names that mean more than one record, in the order of the first of them. */
export function findSharedNames(records: readonly EntityRecord[]): SharedName[] {
  const owners = new Map<string, { name: string; keys: Set<string> }>();
  for (const record of records) {
    for (const { name, phrase } of plainNamesOf(record)) {
      const owner = owners.get(phrase);
      if (owner === undefined) owners.set(phrase, { name, keys: new Set([record.key]) });
      else owner.keys.add(record.key);
    }
  }
  return [...owners.values()]
    .filter(({ keys }) => keys.size > 1)
    .map(({ name, keys }) => ({ name, keys: [...keys] }));
}
