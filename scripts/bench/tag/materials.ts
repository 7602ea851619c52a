import path from 'node:path';

import {
  buildLexicon,
  type EntityRecord,
  type Institutions,
  type Lexicon,
} from '../../../src/tagging';
import { type Gazetteer, readGazetteer } from '../../tag/load-gazetteer';
import { aliasesOf, makeRecords, vocabularyOf } from './aliases';
import { makeCorpus, readSentences } from './corpus';
import { type Kind, makeDenseNames, makeLikelyNames } from './made-up-names';

/** What every measurement begins with; each child process makes it anew. */
export interface Materials {
  /** Folder of the project. */
  readonly root: string;
  /** How much corpus to make: bytes of UTF-8. */
  readonly corpusBytes: number;
}

/** The corpus. */
export function makeStories({ root, corpusBytes }: Materials): string[] {
  return makeCorpus(root, corpusBytes);
}

/** The gazetteer as it is committed. */
export function readRealGazetteer({ root }: Materials): Gazetteer {
  return readGazetteer(path.join(root, 'database/gazetteer'));
}

/** A gazetteer of exactly so many aliases; those beyond the real ones are of this kind. */
export function makeGazetteer(
  materials: Materials,
  aliases: number,
  kind: Kind = 'likely',
): { records: EntityRecord[]; institutions: Institutions } {
  const { records, institutions } = readRealGazetteer(materials);
  const makeName =
    kind === 'likely'
      ? makeLikelyNames(records.flatMap(aliasesOf))
      : makeDenseNames(vocabularyOf(readSentences(materials.root)));
  return { records: makeRecords(records, makeName, aliases), institutions };
}

/** The lexicon of that gazetteer. */
export function makeLexicon(materials: Materials, aliases: number, kind: Kind = 'likely'): Lexicon {
  const { records, institutions } = makeGazetteer(materials, aliases, kind);
  return buildLexicon(records, institutions);
}
