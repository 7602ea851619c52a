/** One line of a table, by column name. */
export interface TsvRow {
  /** Counted from 1, header and comments included, as an editor counts. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Rows of a table, and what is wrong with the lines that are not among them. */
export interface TsvTable {
  readonly rows: readonly TsvRow[];
  /** `file:line: …` */
  readonly problems: string[];
}

/**
 * Reads a tab-separated table: first line header, `#` lines comments, every cell trimmed. Missing cells
 * at the end of a line are empty.
 *
 * @param file its name, for the messages
 * @param columns what the header must be
 */
export function readTsv(tsv: string, file: string, columns: readonly string[]): TsvTable {
  const lines = tsv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  if (header.join('\t') !== columns.join('\t')) {
    return {
      rows: [],
      problems: [
        `${file}:1: العناوين غير صحيحة • the header must be: ${columns.join(' ')} (tab-separated)`,
      ],
    };
  }
  const rows: TsvRow[] = [];
  const problems: string[] = [];
  lines.forEach((text, index) => {
    const line = index + 1;
    if (index === 0 || text.trim() === '' || text.startsWith('#')) return;
    const values = text.split('\t');
    if (values.length > columns.length) {
      problems.push(
        `${file}:${line}: أعمدة أكثر من اللازم • ${values.length} columns, expected ${columns.length}`,
      );
      return;
    }
    const cells = Object.fromEntries(columns.map((name, i) => [name, (values[i] ?? '').trim()]));
    rows.push({ line, cells });
  });
  return { rows, problems };
}

/** The items of a cell: `a|b` → a, b. */
export function readList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|').map((item) => item.trim());
}

/** @throws when there is a problem, with all of them, one a line */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
