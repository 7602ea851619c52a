import { request } from '../../support/http';
import type { Newsroom } from '../../support/newsroom';
import { listsOf, planOf } from '../../support/plans';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const NEWEST = 'sort=firstPublishedAt:desc';
/** One more than the links that are read one by one. */
const MANY = 5001;

interface Answer {
  readonly data: readonly { readonly documentId: string }[];
  readonly meta: { readonly pagination: { readonly total: number } };
}

/** How the database finds what readers filter by; the figures are in `npm run bench:filters`. */
export function describePlans(newsroom: NewsroomOf): void {
  describe('the plans of filtered lists', () => {
    beforeAll(async () => {
      for (const [at, headline] of ['مصر تفتتح مرصدا', 'مصر والعراق توقعان اتفاقا'].entries()) {
        const data = { headline, lede: 'نص.', urgency: 'alert', sources: ['reuters'] };
        await newsroom()
          .strapi.documents(ARTICLE)
          .create({
            data: { ...data, slug: `plans-${at}`, language: 'ar' },
            status: 'published',
          } as never);
      }
    });

    const filters = [
      ['an entity', 'filters[entities][key]=country:EG'],
      [
        'one of two entities',
        'filters[entities][key][$in]=country:EG&filters[entities][key][$in]=x',
      ],
      ['an urgency', 'filters[urgency][code][$eq]=alert'],
      ['a source', 'filters[sources][key]=reuters'],
      [
        'two entities',
        'filters[$and][0][entities][key]=country:EG&filters[$and][1][entities][key]=country:IQ',
      ],
    ] as const;

    it.each(filters)('%s: begins at its links, and finds what Strapi finds', async (_, filter) => {
      const answers: Answer[] = [];
      const lists = await listsOf(newsroom(), async () => {
        answers.push(await read(newsroom(), `/api/articles?${filter}&${NEWEST}`));
      });
      // The page and how many there are; the cache looks for what is breaking, too.
      const filtered = lists.filter(({ sql }) => sql.includes('_lnk'));
      expect(filtered).toHaveLength(2);
      for (const list of filtered) {
        const plan = await planOf(newsroom(), list);
        expect(fullReads(plan)).toEqual([]);
        expect(plan.join('\n')).toMatch(/articles_\w+_lnk_\w+/);
        // PostgreSQL begins at the links by itself, and is left alone.
        expect(/left join/.test(list.sql)).toBe(newsroom().client === 'postgres');
      }
      // A condition that may fail is left as it is.
      const strapis = filter.startsWith('filters[$and]')
        ? filter.replace(/filters\[\$and\]\[(\d)\]/g, 'filters[$and][$1][$or][0]')
        : filter.replaceAll('filters[', 'filters[$or][0][');
      const joined = await listsOf(newsroom(), async () => {
        answers.push(await read(newsroom(), `/api/articles?${strapis}&${NEWEST}`));
      });
      expect(joined[0]?.sql).toMatch(/left join/);
      const [ours, theirs] = answers;
      expect(ours?.data.length).toBeGreaterThan(0);
      expect(ours?.meta).toEqual(theirs?.meta);
      expect(ours?.data).toEqual(theirs?.data);
    });

    it.each([
      ['a time', `/api/articles?filters[firstPublishedAt][$gte]=2020-01-01T00:00:00Z&${NEWEST}`],
      ['a slug', '/api/articles?filters[slug]=plans-1'],
      ['the newest', `/api/articles?${NEWEST}&pagination[pageSize]=7`],
      ['published last', '/api/articles?sort=publishedAt:desc'],
      ['a feed', '/feeds/rss?limit=7'],
      ['a feed of a country', '/feeds/rss?country=EG&limit=7'],
      ['a feed of an urgency', '/feeds/rss?urgency=alert&limit=7'],
      ['a feed of a source', '/feeds/rss?source=reuters&limit=7'],
      ['the front page', '/'],
      ['a page of a country', '/country/EG'],
    ])('%s: no list reads all articles', async (_, path) => {
      const lists = await listsOf(newsroom(), () => read(newsroom(), path));
      expect(lists).not.toEqual([]);
      for (const list of lists) {
        const plan = await planOf(newsroom(), list);
        expect(fullReads(plan)).toEqual([]);
        expect(plan.join('\n')).toMatch(/articles_\w+|PRIMARY KEY/);
      }
    });

    it.each([
      ['a feed of a country', '/feeds/atom?country=EG&limit=7'],
      ['a feed of two countries', '/feeds/json?country=EG,IQ&limit=7'],
      ['a feed of an organisation', '/feeds/ninjs?organisation=un&limit=7'],
      ['a feed of an urgency', '/feeds/rss?urgency=alert&limit=8'],
      ['a feed of a source', '/feeds/newsml-g2?source=reuters&limit=7'],
      ['a page of a country', '/country/IQ'],
      ['a page of an organisation', '/organisation/un'],
    ])('%s: the list begins at the links, not at the articles', async (_, path) => {
      const lists = await listsOf(newsroom(), () => read(newsroom(), path));
      const filtered = lists.filter(({ sql }) => sql.includes('_lnk'));
      expect(filtered).toHaveLength(1);
      // PostgreSQL turns the join round by itself.
      expect(/left join/.test(filtered[0]?.sql ?? '')).toBe(newsroom().client === 'postgres');
      const plan = await planOf(newsroom(), filtered[0]!);
      expect(plan.join('\n')).toMatch(/articles_\w+_lnk_\w+/);
      // Not even in the order of an index: the links say which articles there are.
      expect(plan.filter((step) => /^SCAN t0\b|Seq Scan on \w+/.test(step))).toEqual([]);
    });

    it('what very many articles have is read in the order of publication', async () => {
      const { strapi, client } = newsroom();
      const key = 'country:TV';
      const { id } = await strapi.db.query(ENTITY).findOne({ where: { key } });
      await fill(newsroom(), id);
      try {
        const path = `/api/articles?filters[entities][key]=${key}&${NEWEST}`;
        const lists = await listsOf(newsroom(), () => read(newsroom(), path));
        const [page, count] = ['limit', 'count'].map((word) =>
          lists.find(({ sql }) => sql.includes('count(') === (word === 'count')),
        );
        expect(page?.sql).toMatch(/left join/);
        expect(/left join/.test(count?.sql ?? '')).toBe(client === 'postgres');
        expect(fullReads(await planOf(newsroom(), page!))).toEqual([]);
        expect(fullReads(await planOf(newsroom(), count!))).toEqual([]);
      } finally {
        await strapi.db.connection('articles').where('document_id', 'like', 'plans%').delete();
      }
    });
  });
}

async function read(newsroom: Newsroom, path: string): Promise<Answer> {
  const { status, body } = await request<Answer>(newsroom, path);
  expect(status).toBe(200);
  return body;
}

/** Steps that read the whole table of articles. In the order of an index it is left when full. */
function fullReads(plan: readonly string[]): string[] {
  return plan.filter(
    (step) =>
      /^SCAN (t0|articles)\b(?! USING INDEX)/.test(step) || /Seq Scan on articles( |$)/.test(step),
  );
}

/** Drafts past Strapi, each with a link to the entity. */
async function fill({ strapi, client }: Newsroom, entity: number): Promise<void> {
  const numbers =
    client === 'sqlite'
      ? `(with recursive c(n) as (select 1 union all select n + 1 from c where n < ${MANY}) select n from c)`
      : `generate_series(1, ${MANY}) as c(n)`;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      `insert into articles (document_id, headline) select 'plans' || n, 'مسودة' from ${numbers}`,
    );
    await trx.raw(
      `insert into articles_entities_lnk (article_id, entity_id, entity_ord)
       select id, ?, 1 from articles where document_id like 'plans%'`,
      [entity],
    );
  });
}
