import type { TagResult } from '../../src/tagging';

/** The entities as a table for people, then the candidates. */
export function formatTags({ entities, candidates }: TagResult): string {
  if (entities.length === 0 && candidates.length === 0) return 'لا كيانات • no entities\n';
  const rows = entities.map(({ key, nameAr, nameEn, mentions, salience, inHeadline }) => [
    salience.toFixed(3),
    String(mentions),
    inHeadline ? '●' : '',
    key,
    `${nameAr} • ${nameEn}`,
  ]);
  const lines = table([['salience', 'n', '', 'key', 'name'], ...rows]);
  for (const { surface, kind, cue } of candidates) lines.push(`? ${kind}: ${surface} (${cue})`);
  return `${lines.join('\n')}\n`;
}

/** Pads all columns but the last: Arabic letters have no fixed width. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!))).join('  '),
  );
}
