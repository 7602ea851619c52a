import type { Core } from '@strapi/strapi';

import type { StoryRow } from '../search/make-stories';

const ROWS = 500;
/** SQLite takes 999 parameters a statement at least. */
const SQLITE_ROWS = 50;
const COLUMNS = [
  ...['document_id', 'short_id', 'slug', 'language', 'headline', 'kicker', 'lede', 'body'],
  ...['created_at', 'updated_at', 'first_published_at'],
].join(', ');

/**
 * Writes published articles, each with its draft, past Strapi's documents, as an import does. A
 * hundredth are alerts and the others normal; every source is cited as often as another; an article has
 * a country of seven, an entity of hundred and one of 1,800.
 */
export async function fillArticles(
  strapi: Core.Strapi,
  count: number,
  make: (at: number) => StoryRow,
  tell: (done: number) => void,
): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const date = (time: number) => (isPostgres ? new Date(time) : time);
  for (let at = 0; at < count; at += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, count - at) }, (_, i) => {
      const { time, ...texts } = make(at + i);
      return {
        ...texts,
        document_id: `bench${at + i}`,
        short_id: `b${at + i}`,
        slug: `bench-${at + i}`,
        language: 'ar',
        ...{ created_at: date(time), updated_at: date(time), first_published_at: date(time) },
        published_at: date(time),
      };
    });
    await strapi.db.transaction(async ({ trx }) => {
      const part = isPostgres ? ROWS : SQLITE_ROWS;
      for (let from = 0; from < rows.length; from += part) {
        await trx('articles').insert(rows.slice(from, from + part));
      }
    });
    tell(at + rows.length);
  }
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`insert into articles (${COLUMNS}) select ${COLUMNS} from articles`);
    await trx.raw(
      `insert into articles_urgency_lnk (article_id, urgency_level_id)
       select a.id, l.id from articles a
       join urgency_levels l on l.code = case when a.id % 100 = 0 then 'alert' else 'normal' end`,
    );
    await trx.raw(
      `insert into articles_sources_lnk (article_id, source_id, source_ord)
       select a.id, s.id, 1 from articles a cross join
         (select min(id) as first, count(*) as many from sources) r
       join sources s on s.id = r.first + a.id % r.many`,
    );
    for (const [place, [skipped, many]] of [
      [0, 7],
      [10, 100],
      [200, 1800],
    ].entries()) {
      await trx.raw(
        `insert into articles_entities_lnk (article_id, entity_id, entity_ord)
         select a.id, e.id, ? from articles a cross join (select min(id) as first from entities) r
         join entities e on e.id = r.first + ${skipped} + a.id % ${many}`,
        [place + 1],
      );
    }
  });
  if (isPostgres) await strapi.db.connection.raw('analyze');
}
