import { readList, readTsv, throwProblems, type TsvRow } from '../tagging/tsv';

/** What a source is, as the content type lists it. */
export const SOURCE_KINDS = [
  ...(['agency', 'newspaper', 'broadcaster', 'institution', 'official'] as const),
  ...(['social-account', 'correspondent'] as const),
];

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Whom a story can be attributed to: a line of `sources.tsv`, a row of the database. */
export interface SourceRecord {
  /** Stable: `reuters`. */
  readonly key: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2 code of where it is based, or empty. */
  readonly country: string;
  /** Each means itself and its subdomains. */
  readonly domains: readonly string[];
  /** Further names that mean it wherever they stand. */
  readonly aliases: readonly string[];
  /** Letter of the Admiralty scale, A … F. */
  readonly reliability: string;
  readonly url: string;
}

/**
 * Reads `sources.tsv`.
 *
 * @param file its name, for the messages
 * @throws an error that lists every bad line as `file:line: …`
 */
export function parseSources(tsv: string, file: string): SourceRecord[] {
  const { rows, problems } = readTsv(tsv, file, COLUMNS);
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    const found = problemsOf(cells, lineOf.get(cells.key!));
    problems.push(...found.map((problem) => `${file}:${line}: ${problem}`));
    if (!lineOf.has(cells.key!)) lineOf.set(cells.key!, line);
  }
  throwProblems(problems);
  return rows.map(toRecord);
}

const COLUMNS = [
  ...['key', 'nameAr', 'nameEn', 'kind', 'country', 'domains', 'aliases', 'reliability', 'url'],
];
const KINDS: ReadonlySet<string> = new Set(SOURCE_KINDS);

function toRecord({ cells }: TsvRow): SourceRecord {
  return {
    key: cells.key!,
    nameAr: cells.nameAr!,
    nameEn: cells.nameEn!,
    kind: cells.kind as SourceKind,
    country: cells.country!,
    domains: readList(cells.domains!),
    aliases: readList(cells.aliases!),
    reliability: cells.reliability!,
    url: cells.url!,
  };
}

function problemsOf(cells: TsvRow['cells'], firstLine: number | undefined): string[] {
  const { key, nameAr, nameEn, kind, country, domains, reliability, url } = cells;
  const problems: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key!)) {
    problems.push(`المفتاح «${key}» غير صالح • key "${key}": small Latin letters, digits, hyphens`);
  }
  if (firstLine !== undefined) {
    problems.push(`المفتاح «${key}» مكرر • key "${key}" is already on line ${firstLine}`);
  }
  if (!nameAr) problems.push(`الاسم العربي ناقص • ${key}: nameAr is empty`);
  if (!nameEn) problems.push(`الاسم الإنجليزي ناقص • ${key}: nameEn is empty`);
  if (!KINDS.has(kind!)) {
    problems.push(
      `النوع «${kind}» غير معروف • ${key}: unknown kind "${kind}", expected ${SOURCE_KINDS.join(', ')}`,
    );
  }
  if (country && !/^[A-Z]{2}$/.test(country)) {
    problems.push(`البلد «${country}» ليس رمزا • ${key}: country "${country}" is no ISO code`);
  }
  for (const domain of readList(domains!)) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) {
      problems.push(`النطاق «${domain}» غير صالح • ${key}: "${domain}" is no domain`);
    }
  }
  if (!/^[A-F]$/.test(reliability!)) {
    problems.push(
      `الموثوقية «${reliability}» غير صالحة • ${key}: reliability "${reliability}", expected A … F`,
    );
  }
  if (url && !/^https?:\/\/\S+$/.test(url)) {
    problems.push(`الرابط «${url}» غير صالح • ${key}: "${url}" is no web address`);
  }
  return problems;
}
