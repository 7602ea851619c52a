/** A filter that asks for articles with a related document whose attribute has one of these values. */
export interface RelatedCondition {
  /** Attribute of the article: `entities`. */
  readonly relation: string;
  /** Attribute of the related document: `key`. */
  readonly attribute: string;
  readonly values: readonly (string | number)[];
}

/** More values than anybody filters by; they are parameters of one statement. */
const MOST_VALUES = 100;

/**
 * Finds conditions on relations that every article of the answer must meet, and lets them be replaced.
 * Whatever is asked in another way (under `$or` or `$not`, of two attributes, by a part of a name)
 * stays as it is.
 *
 * @param where as Strapi's query engine takes it; it is not changed
 * @param replace gives the condition that stands for it, or null to leave it alone
 */
export async function replaceRelated(
  where: unknown,
  replace: (condition: RelatedCondition) => Promise<object | null>,
): Promise<unknown> {
  if (Array.isArray(where)) {
    return Promise.all(where.map((part) => replaceRelated(part, replace)));
  }
  if (!isRecord(where)) return where;
  const kept: Record<string, unknown> = {};
  const added: object[] = [];
  for (const [key, value] of Object.entries(where)) {
    if (key === '$and') {
      kept.$and = await replaceRelated(value, replace);
      continue;
    }
    const condition = readCondition(key, value);
    const replacement = condition && (await replace(condition));
    if (replacement) added.push(replacement);
    else kept[key] = value;
  }
  if (added.length === 0) return kept;
  const others = kept.$and === undefined ? [] : [kept.$and].flat();
  return { ...kept, $and: [...others, ...added] };
}

function readCondition(relation: string, value: unknown): RelatedCondition | null {
  if (relation.startsWith('$') || !isRecord(value)) return null;
  const [[attribute, wanted] = ['$', undefined], ...others] = Object.entries(value);
  if (attribute.startsWith('$') || others.length > 0) return null;
  const values = readValues(wanted);
  return values && { relation, attribute, values };
}

function readValues(wanted: unknown): (string | number)[] | null {
  if (isValue(wanted)) return [wanted];
  if (!isRecord(wanted)) return null;
  const [[operator, value] = ['', undefined], ...others] = Object.entries(wanted);
  if (others.length > 0) return null;
  if (operator === '$eq' && isValue(value)) return [value];
  const isList = operator === '$in' && Array.isArray(value) && value.every(isValue);
  return isList && value.length > 0 && value.length <= MOST_VALUES ? value : null;
}

function isValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Strapi puts queries of knex into filters, too: those are no records. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
