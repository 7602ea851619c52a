import fs from 'node:fs';
import path from 'node:path';

/** A story written for this project, with what its tags must be. */
export interface GoldStory {
  readonly id: string;
  /** Written before the rules or after them: the second half is reported apart. */
  readonly written: 'before' | 'after';
  /** By ISO code: how the country is meant, in all the ways the story uses. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  readonly organisations: readonly string[];
  /** Phrases that must not be a mention. */
  readonly untagged: readonly string[];
  readonly text: string;
}

/**
 * Reads every story of a folder. A file is a head of `name: value` lines, a line `---`, the text:
 *
 *     region: Mashriq                      for people
 *     beat: energy
 *     written: before
 *     countries: IQ name adjective; TR name
 *     organisations: org:opec; org:IQ/ministry-of-oil
 *     untagged: الدعم المالي; بقطر
 *     ---
 *     عاجل
 *     …
 *
 * @throws when a file is malformed
 */
export function readGoldStories(folder: string): GoldStory[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) =>
      parseStory(file.replace(/\.txt$/, ''), fs.readFileSync(path.join(folder, file), 'utf8')),
    );
}

function parseStory(id: string, content: string): GoldStory {
  const border = content.indexOf('\n---\n');
  if (border < 0) throw new Error(`${id}: no line --- between head and text`);
  const fields = new Map(
    content
      .slice(0, border)
      .split('\n')
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim()) as [string, string]),
  );
  const list = (name: string): string[] => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`${id}: the head has no "${name}"`);
    return value.split(';').flatMap((item) => item.trim() || []);
  };
  const written = fields.get('written');
  if (written !== 'before' && written !== 'after') {
    throw new Error(`${id}: written is "${written}", expected before or after`);
  }
  return {
    id,
    written,
    countries: new Map(
      list('countries').map((item) => {
        const [iso = '', ...ways] = item.split(/\s+/);
        return [iso, ways];
      }),
    ),
    organisations: list('organisations'),
    untagged: list('untagged'),
    text: content.slice(border + '\n---\n'.length),
  };
}
