import type { Core, UID } from '@strapi/strapi';

type ContentType = UID.ContentType;

/** Rows an insert: below the 999 variables that old SQLite builds allow, two for each link. */
const CHUNK = 400;

/** What earlier starts have put into a database. */
export interface SeedState {
  /** Hash of the reference files as of the last start. */
  readonly hash: string;
  /** Keys seeded so far, by content type. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

export async function loadSeedState(strapi: Core.Strapi): Promise<SeedState> {
  const value = (await seedMark(strapi).get({})) as SeedState | null;
  return value ?? { hash: '', keys: {} };
}

export async function saveSeedState(strapi: Core.Strapi, state: SeedState): Promise<void> {
  await seedMark(strapi).set({ value: state });
}

/** All values of a text attribute of a content type. */
export async function loadKeys(
  strapi: Core.Strapi,
  uid: ContentType,
  keyField: string,
): Promise<Set<string>> {
  const rows = await strapi.db.query(uid).findMany({ select: [keyField] });
  return new Set(rows.map((row: Record<string, string>) => row[keyField]));
}

export async function countRows(strapi: Core.Strapi, uid: ContentType): Promise<number> {
  return strapi.db.query(uid).count();
}

/** Inserts rows in bulk; relations are not among `rows`. */
export async function insertRows(
  strapi: Core.Strapi,
  uid: ContentType,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) {
    await strapi.db.query(uid).createMany({ data: rows.slice(at, at + CHUNK) });
  }
}

/**
 * Links rows to entities through a relation of one. Strapi's bulk insert knows no relations, and a
 * query a row would make the first start of a newsroom several seconds longer.
 *
 * @param links key of the row → key of the entity; a key that does not exist is passed over
 */
export async function linkToEntities(
  strapi: Core.Strapi,
  uid: ContentType,
  attribute: string,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const entityIds = await loadIds(strapi, 'api::entity.entity');
  const ownIds = uid === 'api::entity.entity' ? entityIds : await loadIds(strapi, uid);
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, attribute);
  const rows: Record<string, number>[] = [];
  for (const [key, entityKey] of links) {
    const own = ownIds.get(key);
    const entity = entityIds.get(entityKey);
    if (own === undefined || entity === undefined) continue;
    rows.push({ [joinColumn.name]: own, [inverseJoinColumn.name]: entity });
  }
  await strapi.db.transaction(async ({ trx }) => {
    for (let at = 0; at < rows.length; at += CHUNK) {
      await trx.insert(rows.slice(at, at + CHUNK)).into(name);
    }
  });
}

function seedMark(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'newsroom', key: 'seed' });
}

async function loadIds(strapi: Core.Strapi, uid: ContentType): Promise<Map<string, number>> {
  const rows = await strapi.db.query(uid).findMany({ select: ['id', 'key'] });
  return new Map(rows.map(({ id, key }: { id: number; key: string }) => [key, id]));
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

function joinTableOf(strapi: Core.Strapi, uid: ContentType, attribute: string): JoinTable {
  const found = strapi.db.metadata.get(uid).attributes[attribute] as { joinTable?: JoinTable };
  if (!found.joinTable) throw new Error(`${uid}.${attribute} has no join table`);
  return found.joinTable;
}
