import type { TagResult } from '../../src/tagging';
import { alignColumns } from '../command/align-columns';

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
  const lines = alignColumns([['salience', 'n', '', 'key', 'name'], ...rows]);
  for (const { surface, kind, cue } of candidates) lines.push(`? ${kind}: ${surface} (${cue})`);
  return `${lines.join('\n')}\n`;
}
