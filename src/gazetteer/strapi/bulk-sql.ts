/** Where entities are. */
export interface Tables {
  readonly entities: string;
  columnOf(attribute: string): string;
  readonly links: {
    readonly name: string;
    /** The entity that belongs to … */
    readonly joinColumn: { readonly name: string };
    /** … this country. */
    readonly inverseJoinColumn: { readonly name: string };
  };
}

/** Statements that take their rows as one JSON text: one parameter, however many rows. */
export interface BulkSql {
  /** created, updated and published at, switched on, rows of `{ documentId, key, … }`. */
  readonly upsert: string;
  /** Rows of `{ key }`. */
  readonly unlink: string;
  /** Rows of `{ key, country }`, both keys of entities. */
  readonly link: string;
}

const TEXTS = 'documentId key kind category nameAr nameEn iso2 iso3 wikidata'.split(' ');
const LISTS = ['aliases', 'adjectives', 'abbreviations', 'cuedAliases', 'cues', 'blockers'];
/** What an import leaves alone in a row that is there, beside `active` and the dates. */
const KEPT = new Set(['documentId', 'key']);

/** @param isPostgres else SQLite (3.38 or newer, for `->>`) */
export function makeBulkSql(isPostgres: boolean, { entities, columnOf, links }: Tables): BulkSql {
  const rows = (texts: readonly string[], lists: readonly string[] = []): string => {
    const columns = [...texts.map((name) => `"${name}" text`), ...lists.map((l) => `"${l}" jsonb`)];
    return isPostgres
      ? `jsonb_to_recordset(?::jsonb) as r(${columns.join(', ')})`
      : 'json_each(?) r';
  };
  const text = (name: string): string => (isPostgres ? `r."${name}"` : `r.value->>'$.${name}'`);
  const list = (name: string): string => (isPostgres ? `r."${name}"` : `r.value->'$.${name}'`);
  const time = isPostgres ? 'cast(? as timestamp)' : '?';
  const flag = isPostgres ? 'cast(? as boolean)' : '?';

  const times = ['createdAt', 'updatedAt', 'publishedAt'];
  const columns = [...times, 'active', ...TEXTS, ...LISTS].map(quoted);
  const values = [...times.map(() => time), flag, ...TEXTS.map(text), ...LISTS.map(list)];
  const updates = ['updatedAt', ...TEXTS, ...LISTS]
    .filter((name) => !KEPT.has(name))
    .map((name) => `${quoted(name)} = excluded.${quoted(name)}`);
  const key = quoted('key');
  const owner = `"${links.joinColumn.name}"`;

  function quoted(attribute: string): string {
    return `"${columnOf(attribute)}"`;
  }
  return {
    upsert:
      `insert into "${entities}" (${columns.join(', ')}) select ${values.join(', ')} ` +
      `from ${rows(TEXTS, LISTS)} where true on conflict (${key}) do update set ${updates.join(', ')}`,
    unlink:
      `delete from "${links.name}" where ${owner} in ` +
      `(select id from "${entities}" where ${key} in (select ${text('key')} from ${rows(['key'])}))`,
    link:
      `insert into "${links.name}" (${owner}, "${links.inverseJoinColumn.name}") ` +
      `select e.id, c.id from ${rows(['key', 'country'])} ` +
      `join "${entities}" e on e.${key} = ${text('key')} ` +
      `join "${entities}" c on c.${key} = ${text('country')}`,
  };
}
