import { fold } from '../arabic/normalise';
import { readList, readTsv, throwProblems, type TsvRow } from './tsv';

/** An office that every state may have: with a country it makes an institution. */
export interface Office {
  /** Second half of the key: `ministry-of-defence`. */
  readonly office: string;
  readonly category: string;
  /** With `{m}` or `{f}` where the nisba goes; nameEn with `{Adj}` or `{Name}`. */
  readonly nameAr: string;
  readonly nameEn: string;
  /** What `nameAr` has around the nisba where that stands in the middle: «الاتحاد», «لكرة القدم». */
  readonly around: { readonly head: string; readonly tail: readonly string[] } | null;
  /** Definite phrases that a nisba follows: وزارة الدفاع + الأمريكية. */
  readonly heads: readonly string[];
  /** Construct phrases that a country follows: حكومة + العراق. */
  readonly genitives: readonly string[];
  /** Short for the whole only beside a nisba: الخارجية + الأمريكية. */
  readonly shortForms: readonly string[];
  readonly headsEn: readonly string[];
  /** A head alone takes the country of the story, or needs its nisba. */
  readonly bare: 'story' | 'nisba';
  /** By ISO code: the office that this one is there (مجلس النواب in Iraq is the parliament). */
  readonly sameAs: ReadonlyMap<string, string>;
}

export interface Institutions {
  readonly offices: readonly Office[];
}

export const INSTITUTION_COLUMNS = [
  ...['office', 'category', 'nameAr', 'nameEn', 'heads', 'genitives', 'shortForms', 'headsEn'],
  ...['bare', 'sameAs'],
] as const;

/**
 * Reads the institution grammar.
 *
 * @throws an error that lists every bad line as `file:line: …`
 */
export function parseInstitutions(tsv: string, file: string): Institutions {
  const { rows, problems } = readTsv(tsv, file, INSTITUTION_COLUMNS);
  const names = new Set(rows.map(({ cells }) => cells.office));
  const seen = new Set<string>();
  const offices = rows.map((row) => {
    const found = problemsOf(row, names, seen);
    problems.push(...found.map((problem) => `${file}:${row.line}: ${problem}`));
    seen.add(row.cells.office!);
    return toOffice(row);
  });
  throwProblems(problems);
  return { offices };
}

function toOffice({ cells }: TsvRow): Office {
  return {
    office: cells.office!,
    category: cells.category!,
    nameAr: cells.nameAr!,
    nameEn: cells.nameEn!,
    around: aroundNisba(cells.nameAr!),
    heads: readList(cells.heads!),
    genitives: readList(cells.genitives!),
    shortForms: readList(cells.shortForms!),
    headsEn: readList(cells.headsEn!),
    bare: cells.bare === 'story' ? 'story' : 'nisba',
    sameAs: new Map(readList(cells.sameAs!).map((pair) => pair.split('=') as [string, string])),
  };
}

function aroundNisba(nameAr: string): Office['around'] {
  const [head = '', tail = ''] = nameAr.split(/\{[mf]\}/).map((part) => part.trim());
  return tail === '' ? null : { head, tail: tail.split(' ').map((word) => fold(word)) };
}

function problemsOf(
  { cells }: TsvRow,
  names: ReadonlySet<string | undefined>,
  seen: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  const office = cells.office!;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(office)) {
    problems.push(
      `المنصب «${office}» غير صالح • office "${office}" is not lower-case-with-hyphens`,
    );
  }
  if (seen.has(office)) problems.push(`«${office}» مكرر • office "${office}" is there twice`);
  if (!/\{[mf]\}/.test(cells.nameAr!)) {
    problems.push(
      `لا مكان للنسبة في «${cells.nameAr}» • ${office}: nameAr needs {m} or {f} for the nisba`,
    );
  }
  if (!/\{Adj\}|\{Name\}/.test(cells.nameEn!)) {
    problems.push(`لا مكان للبلد • ${office}: nameEn "${cells.nameEn}" needs {Adj} or {Name}`);
  }
  if (cells.heads === '') problems.push(`لا صيغ • ${office}: heads is empty`);
  if (cells.bare !== 'story' && cells.bare !== 'nisba') {
    problems.push(`bare غير صالح • ${office}: bare "${cells.bare}" must be story or nisba`);
  }
  for (const pair of readList(cells.sameAs!)) {
    const [iso = '', other = ''] = pair.split('=');
    if (!/^[A-Z]{2}$/.test(iso) || !names.has(other)) {
      problems.push(
        `sameAs غير صالح • ${office}: sameAs "${pair}" must be ISO=office of this file`,
      );
    }
  }
  return problems;
}
