import { EVENTS } from './delivery-tables';
import type { Tables, Transaction } from './table-store';

/** A published story whose breaking time has passed. */
export interface DueExpiry {
  readonly rowId: number;
  readonly documentId: string;
  readonly locale: string | null;
  /** In ms. */
  readonly breakingUntil: number;
}

/** Not older than this: a newsroom that starts after a month tells of no breaking news that ended. */
const LATEST_MS = 7 * 24 * 60 * 60_000;
/** Stories a round. */
const LIMIT = 100;

/** Stories to tell of, those that ended first first. */
export async function findDueExpiries(tables: Tables, now: number): Promise<DueExpiry[]> {
  const rows = (await tables
    .of('articles as a')
    .select('a.id', 'a.document_id', 'a.locale', 'a.breaking_until')
    .whereNotNull('a.published_at')
    .andWhere('a.breaking_until', '<=', toColumn(tables, now))
    .andWhere('a.breaking_until', '>', toColumn(tables, now - LATEST_MS))
    .whereNotExists((query) => {
      const schema = tables.schema();
      query.from(schema ? `${schema}.${EVENTS} as e` : `${EVENTS} as e`);
      query.whereRaw("e.type = 'urgency.expired' and e.document_id = a.document_id");
      // The event was fired after the end that it tells of.
      query.whereRaw(`e.created_at >= ${msOf(tables, 'a.breaking_until')}`);
    })
    .orderBy('a.breaking_until')
    .limit(LIMIT)) as ExpiryRow[];
  return rows.map((row) => ({
    rowId: row.id,
    documentId: row.document_id,
    locale: row.locale ?? null,
    breakingUntil: new Date(row.breaking_until).getTime(),
  }));
}

interface ExpiryRow {
  id: number;
  document_id: string;
  locale: string | null;
  breaking_until: number | string;
}

/** Whether the end of this breaking time has been told. */
export async function isExpiryRecorded(
  tables: Tables,
  trx: Transaction,
  document: string,
  breakingUntil: number,
): Promise<boolean> {
  const [row] = await tables
    .of(EVENTS, trx)
    .select('id')
    .where({ document, type: 'urgency.expired' })
    .andWhere('created_at', '>=', breakingUntil)
    .limit(1);
  return row !== undefined;
}

/** SQLite keeps dates as ms, PostgreSQL as timestamps. */
function toColumn(tables: Tables, ms: number): number | Date {
  return tables.client === 'sqlite' ? ms : new Date(ms);
}

function msOf(tables: Tables, column: string): string {
  return tables.client === 'sqlite' ? column : `extract(epoch from ${column}) * 1000`;
}
