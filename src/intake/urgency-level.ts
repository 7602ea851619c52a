import { readTsv, throwProblems, type TsvRow } from '../tagging/tsv';

/** How fast a story must go out: a line of `urgency-levels.tsv`, a row of the database. */
export interface UrgencyLevelRecord {
  /** Stable: `alert`. */
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** What stands over the headline («عاجل»); null for a level that shows none. */
  readonly kicker: string | null;
  readonly kickerEn: string | null;
  /** 1 (most urgent) … 9. */
  readonly iptcUrgency: number;
  /** Our order, 1 first. */
  readonly rank: number;
  /** `#c1121f` */
  readonly colour: string;
  /** How long a story counts as breaking, in minutes; 0 means never. */
  readonly ttlMinutes: number;
  /** Characters of the headline without its kicker. */
  readonly maxHeadline: number;
  readonly push: boolean;
  readonly descriptionAr: string;
  readonly descriptionEn: string;
}

/**
 * Reads `urgency-levels.tsv`.
 *
 * @param file its name, for the messages
 * @throws an error that lists every bad line as `file:line: …`
 */
export function parseUrgencyLevels(tsv: string, file: string): UrgencyLevelRecord[] {
  const { rows, problems } = readTsv(tsv, file, COLUMNS);
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    const found = problemsOf(cells, lineOf.get(cells.code!));
    problems.push(...found.map((problem) => `${file}:${line}: ${problem}`));
    if (!lineOf.has(cells.code!)) lineOf.set(cells.code!, line);
  }
  throwProblems(problems);
  return rows.map(toRecord);
}

const COLUMNS = [
  ...['code', 'nameAr', 'nameEn', 'kicker', 'kickerEn', 'iptcUrgency', 'rank', 'colour'],
  ...['ttlMinutes', 'maxHeadline', 'push', 'descriptionAr', 'descriptionEn'],
];

/** As in the content type: column, least, most. */
const RANGES: readonly (readonly [string, number, number])[] = [
  ['iptcUrgency', 1, 9],
  ['rank', 1, 1000],
  ['ttlMinutes', 0, 10_080],
  ['maxHeadline', 10, 300],
];

function toRecord({ cells }: TsvRow): UrgencyLevelRecord {
  return {
    code: cells.code!,
    nameAr: cells.nameAr!,
    nameEn: cells.nameEn!,
    kicker: cells.kicker || null,
    kickerEn: cells.kickerEn || null,
    iptcUrgency: Number(cells.iptcUrgency),
    rank: Number(cells.rank),
    colour: cells.colour!,
    ttlMinutes: Number(cells.ttlMinutes),
    maxHeadline: Number(cells.maxHeadline),
    push: cells.push === 'true',
    descriptionAr: cells.descriptionAr!,
    descriptionEn: cells.descriptionEn!,
  };
}

function problemsOf(cells: TsvRow['cells'], firstLine: number | undefined): string[] {
  const { code, nameAr, nameEn, colour, push } = cells;
  const problems: string[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(code!)) {
    problems.push(
      `الرمز «${code}» غير صالح • code "${code}": small Latin letters, digits, hyphens`,
    );
  }
  if (firstLine !== undefined) {
    problems.push(`الرمز «${code}» مكرر • code "${code}" is already on line ${firstLine}`);
  }
  if (!nameAr) problems.push(`الاسم العربي ناقص • ${code}: nameAr is empty`);
  if (!nameEn) problems.push(`الاسم الإنجليزي ناقص • ${code}: nameEn is empty`);
  for (const [column, least, most] of RANGES) {
    const cell = cells[column]!;
    if (!/^\d+$/.test(cell) || Number(cell) < least || Number(cell) > most) {
      problems.push(
        `القيمة «${cell}» في ${column} خارج المدى • ${code}: ${column} "${cell}", expected ${least} … ${most}`,
      );
    }
  }
  if (!/^#[0-9a-fA-F]{6}$/.test(colour!)) {
    problems.push(`اللون «${colour}» غير صالح • ${code}: colour "${colour}", expected #rrggbb`);
  }
  if (push !== 'true' && push !== 'false') {
    problems.push(
      `القيمة «${push}» في push غير صالحة • ${code}: push "${push}", expected true or false`,
    );
  }
  return problems;
}
