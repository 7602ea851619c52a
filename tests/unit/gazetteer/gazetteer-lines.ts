import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fold } from '../../../src/arabic/normalise';

export const COLUMNS = (
  'key kind category nameAr nameEn country iso2 iso3 wikidata ' +
  'aliases adjectives abbreviations cuedAliases cues blockers'
).split(' ');

/** One line of a gazetteer file, by column, and where it stands. */
export interface Line {
  readonly at: string;
  readonly file: string;
  readonly cells: readonly string[];
  readonly key: string;
}

/** The lines of a file of the gazetteer, without its header and comments. */
export function linesOf(file: string): Line[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .map((text, index) => toLine(file, index + 1, text))
    .filter(({ key }, index) => index > 0 && key !== '' && !key.startsWith('#'));
}

export function headerOf(file: string): string[] {
  return readFileSync(join(FOLDER, file), 'utf8').split('\n', 1)[0]!.split('\t');
}

/** Every line of every list of entities. */
export function allLines(): Line[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv') && name !== 'institutions.tsv')
    .flatMap(linesOf);
}

export function cellOf({ cells }: Line, column: string): string {
  return cells[COLUMNS.indexOf(column)] ?? '';
}

export function listOf(line: Line, column: string): string[] {
  const cell = cellOf(line, column);
  return cell === '' ? [] : cell.split('|');
}

/** Folded names that count wherever they stand: what is cued as well counts only with its cue. */
export function plainNames(line: Line): string[] {
  const cued = new Set(listOf(line, 'cuedAliases'));
  return [cellOf(line, 'nameAr'), cellOf(line, 'nameEn'), ...listOf(line, 'aliases')]
    .filter((name) => !cued.has(name))
    .map(fold);
}

/** Folded names of every class but the nisba. */
export function everyName(line: Line): string[] {
  return [...plainNames(line), ...listOf(line, 'cuedAliases').map(fold)];
}

/** `file:line key` of the lines that are wrong. */
export function failing(lines: readonly Line[], wrong: (line: Line) => boolean): string[] {
  return lines.filter(wrong).map(({ at, key }) => `${at} ${key}`);
}

/** Lists that have an empty item, blanks around one, or a name twice (a marked spelling is another). */
export function hasDirtyLists(line: Line): boolean {
  return LISTS.some((column) => {
    const items = listOf(line, column);
    const isTwice = new Set(items.map((item) => item.toLowerCase())).size !== items.length;
    return isTwice || items.some((item) => item === '' || item !== item.trim());
  });
}

/** Blockers that contain no name of their record and so can block nothing. */
export function hasIdleBlocker(line: Line): boolean {
  const names = [...everyName(line), ...listOf(line, 'adjectives').map(fold)].map(withoutArticle);
  return listOf(line, 'blockers').some((blocker) => {
    const phrase = fold(blocker);
    return !names.some((name) => phrase.includes(name));
  });
}

/** Plain names that lines share with another record, as `name: key, key`. */
export function clashesOf(lines: readonly Line[], all: readonly Line[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const line of all) {
    for (const name of plainNames(line)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(line.key));
    }
  }
  const ours = new Set(lines.map(({ key }) => key));
  return [...owners]
    .filter(([, keys]) => keys.size > 1 && [...keys].some((key) => ours.has(key)))
    .map(([name, keys]) => `${name}: ${[...keys].join(', ')}`);
}

const FOLDER = join(__dirname, '../../../database/gazetteer');
const LISTS = 'aliases adjectives abbreviations cuedAliases cues blockers'.split(' ');

function toLine(file: string, number: number, text: string): Line {
  const cells = text.split('\t');
  return { at: `${file}:${number}`, file, cells, key: cells[0]! };
}

function withoutArticle(name: string): string {
  return name.startsWith('ال') ? name.slice(2) : name;
}
