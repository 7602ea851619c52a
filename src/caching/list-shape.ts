/**
 * How a document looks in a list: which fields and relations of it are asked for. Documents of lists
 * of one shape look the same, whatever the lists are filtered and sorted by.
 *
 * @param query as Strapi has cleaned it for whoever asks
 * @returns null when a document may look different in another list: what is asked for in a way that
 *   is not known here, or relations that are counted off over the whole list, as Strapi's limits are
 */
export function readShape(query: Readonly<Record<string, unknown>>): string | null {
  if (Object.keys(query).some((name) => !OF_A_LIST.has(name))) return null;
  const { fields = null, populate = null, status = 'published' } = query;
  if (status !== 'published' || !isKnownPopulate(populate)) return null;
  // As it came: the order in which relations are asked for is that of the answer.
  return JSON.stringify([fields, populate]);
}

const OF_A_LIST = new Set(['fields', 'populate', 'status', 'filters', 'sort', 'pagination']);
/** Relations of relations: where some have none, Strapi writes the same fields in another order. */
const OF_A_RELATION = new Set(['fields', 'filters', 'sort', 'count']);

function isKnownPopulate(populate: unknown): boolean {
  if (typeof populate !== 'object' || populate === null) return true;
  if (Array.isArray(populate)) return populate.every((name) => typeof name === 'string');
  return Object.values(populate).every(isKnownRelation);
}

/** `true`, `'*'`, or an object. */
function isKnownRelation(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return true;
  return Object.keys(asked).every((name) => OF_A_RELATION.has(name));
}
