/**
 * The urgency level that the form of an article holds but has not saved: what its relation field says
 * beside the stored level.
 *
 * @param value of the field, `{ connect, disconnect }` as Strapi's form keeps it
 * @returns the document id of a level, null when the stored one was taken away, undefined when nothing
 *   was changed
 */
export function chosenUrgency(value: unknown): string | null | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { connect, disconnect } = value as { connect?: unknown; disconnect?: unknown };
  const added = Array.isArray(connect) ? documentIdOf(connect.at(-1)) : undefined;
  if (added !== undefined) return added;
  return Array.isArray(disconnect) && disconnect.length > 0 ? null : undefined;
}

function documentIdOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { apiData, documentId } = item as { apiData?: unknown; documentId?: unknown };
  if (typeof documentId === 'string') return documentId;
  return documentIdOf(apiData);
}
