import path from 'node:path';

import {
  buildLexicon,
  type EntityRecord,
  type Institutions,
  type Lexicon,
} from '../../../src/tagging';
import { type Gazetteer, readGazetteer } from '../../tag/load-gazetteer';
import { makeRecords, vocabularyOf } from './aliases';
import { makeCorpus, readSentences } from './corpus';

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

/** A gazetteer of exactly so many aliases. */
export function makeGazetteer(
  materials: Materials,
  aliases: number,
): { records: EntityRecord[]; institutions: Institutions } {
  const { records, institutions } = readRealGazetteer(materials);
  const vocabulary = vocabularyOf(readSentences(materials.root));
  return { records: makeRecords(records, vocabulary, aliases), institutions };
}

/** The lexicon of that gazetteer. */
export function makeLexicon(materials: Materials, aliases: number): Lexicon {
  const { records, institutions } = makeGazetteer(materials, aliases);
  return buildLexicon(records, institutions);
}
