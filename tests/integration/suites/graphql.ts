import { createHash } from 'node:crypto';

import { loadRelations, type Row } from '../../../src/graphql/strapi/load-relations';
import { graphql, request } from '../../support/http';
import { readsOf } from '../../support/statements';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLES = 26;
/** What an article has; all of it in the tables that readers see. */
const READ_BY_READERS = /^(articles|entities|sources|urgency_levels|stories|files|components_)/;

const RELATIONS = `
  headline
  urgency { code kicker }
  sources(sort: "key") { key country { key nameAr country { key } } }
  entities { key country { key } }
`;

interface Refused {
  readonly errors: { message: string; extensions: { code: string } }[];
}

export function describeGraphql(newsroom: NewsroomOf): void {
  describe('a reader who asks GraphQL for a list', () => {
    beforeAll(async () => {
      const articles = newsroom().strapi.documents('api::article.article');
      for (let i = 0; i < ARTICLES; i += 1) {
        await articles.create({
          data: {
            headline: `تنسيق مصري عراقي في الدفعة ${i + 1} من المساعدات`,
            lede: `بحثت القاهرة وبغداد${i % 2 ? ' وعمّان' : ''} إرسال مساعدات إلى السودان واليمن.`,
            urgency: i % 3 ? 'normal' : 'urgent',
            sources: i % 2 ? ['reuters', 'afp'] : ['reuters'],
          } as never,
          status: 'published',
        });
      }
    }, 60_000);

    const list = (size: number) =>
      `{ articles(sort: "firstPublishedAt:desc", pagination: { limit: ${size} }) { ${RELATIONS} } }`;

    it('costs as many statements with 25 articles as with 2', async () => {
      const reads = async (size: number) => {
        const found = await readsOf(newsroom(), READ_BY_READERS, async () => {
          const { data, errors } = await graphql<{ articles: unknown[] }>(newsroom(), list(size));
          expect(errors).toBeUndefined();
          expect(data.articles).toHaveLength(size);
        });
        return found.length;
      };
      const [few, many] = [await reads(2), await reads(25)];
      expect(many).toBe(few);
      // One for the list; for each of the six relations one for its owners and one for what they have.
      expect(many).toBe(1 + 6 * 2);
    });

    it.each([
      ['relations of relations', list(25)],
      [
        'filters, sorts and pages of relations',
        `{ articles(pagination: { limit: 25 }, sort: "firstPublishedAt:desc") {
            first: entities(sort: "key:desc", pagination: { limit: 2 }) { key }
            next: entities(sort: "key:desc", pagination: { start: 1, limit: 2 }) { key }
            page: entities(sort: "key", pagination: { page: 2, pageSize: 2 }) { key }
            one: entities(filters: { key: { eq: "country:IQ" } }) { key country { key } }
            none: entities(filters: { key: { eq: "country:FJ" } }) { key }
            two: entities(filters: { or: [{ key: { eq: "country:EG" } }, { key: { eq: "country:SD" } }] }, sort: "key") { key }
            entities_connection(sort: "key") { nodes { key } }
          } }`,
      ],
      [
        'one article under several names',
        `{ a: articles(pagination: { limit: 1 }) { sources { key } }
           b: articles(pagination: { limit: 1 }) { sources { key } } }`,
      ],
      ['a component and what it holds', '{ articles { cover { caption } story { slug } } }'],
      ['what nobody may ask for', '{ articles { sources { createdBy { email } } } }'],
      [
        'a filter that nobody may use',
        '{ articles { sources(filters: { x: { eq: 1 } }) { key } } }',
      ],
    ])('reads %s as Strapi itself answers', async (_name, query) => {
      const batched = await graphql<unknown>(newsroom(), query);
      const oneByOne = await withoutBatches(newsroom(), () => graphql<unknown>(newsroom(), query));
      expect(batched).toEqual(oneByOne);
    });

    it('gets the page of each where all rows together are too many', async () => {
      const { strapi } = newsroom();
      const articles: Row[] = await strapi.db.query('api::article.article').findMany({
        where: { publishedAt: { $notNull: true } },
        limit: 5,
        orderBy: { id: 'desc' },
      });
      const relation = {
        uid: 'api::article.article',
        attribute: 'entities',
        query: { orderBy: { key: 'asc' }, limit: 2, offset: 1 },
      };
      const together = await loadRelations(strapi, relation, articles);
      expect(await loadRelations(strapi, relation, articles, 0)).toEqual(together);
      expect(together[0]).toHaveLength(2);
      expect(await loadRelations(strapi, relation, [{ id: 999_999 }])).toEqual([null]);
    });

    it.each([
      [
        'many lists under aliases',
        Array.from({ length: 11 }, (_, i) => `a${i}: articles { slug }`),
      ],
      ['many lists in fragments', ['...x ...x ...x ...x ...x ...x']],
      ['lists of lists', [`articles(pagination: { limit: 100 }) { ${lists('entities', 10)} }`]],
      [
        'a list that is as long as can be',
        [`articles(pagination: { limit: -1 }) { ${lists('entities', 10)} }`],
      ],
    ])('is refused %s, in both languages', async (_name, fields) => {
      const fragment = 'fragment x on Query { b: articles { slug } c: articles { slug } }';
      const query = `{ ${fields.join(' ')} } ${fields[0].includes('...x') ? fragment : ''}`;
      const reads = await readsOf(newsroom(), READ_BY_READERS, async () => {
        const answer = await request<Refused>(newsroom(), '/graphql', {
          method: 'POST',
          body: { query },
        });
        expect(answer.status).toBe(400);
        expect(answer.body.errors).toMatchObject([
          {
            message: expect.stringMatching(/[\u0600-\u06ff].* • .*limit is/),
            extensions: { code: 'QUERY_TOO_LARGE' },
          },
        ]);
      });
      expect(reads).toEqual([]);
    });

    it('is not told where the files of the newsroom lie', async () => {
      const answer = await fetch(`${newsroom().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{' }),
      });
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toMatch(/stacktrace|node_modules/);
    });

    it.each([
      [
        'a variable',
        'query ($key: String) { sources(filters: { key: { eq: $key } }) { key } }',
        { key: 'a\0' },
      ],
      ['a text of the query', '{ sources(filters: { key: { eq: "a\\u0000" } }) { key } }', {}],
    ])('is refused NUL in %s, in both languages', async (_where, query, variables) => {
      const { errors } = await graphql(newsroom(), query, { variables });
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/[\u0621-\u064a].* • [a-z]/),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    });

    it('is not told what the database said to a query that failed', async () => {
      const { strapi } = newsroom();
      const query = strapi.db.query.bind(strapi.db);
      const failing = jest.spyOn(strapi.db, 'query').mockImplementation(((uid: string) => {
        if (uid === 'api::source.source') throw new Error('select "secret" from "sources"');
        return query(uid as never);
      }) as never);
      const { errors } = await graphql(newsroom(), '{ sources { key } }');
      failing.mockRestore();
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      expect(JSON.stringify(errors)).not.toContain('secret');
    });

    it('is refused a query nine levels deep and one of two thousand words', async () => {
      const deep = `{ articles { entities { ${'country { '.repeat(8)} key ${'}'.repeat(8)} } } }`;
      const long = `{ articles { ${'slug '.repeat(2000)} } }`;
      for (const [query, reason] of [
        [deep, /depth/],
        [long, /token/i],
      ] as const) {
        const { errors } = await graphql<null>(newsroom(), query);
        expect(errors?.[0]?.message).toMatch(reason);
      }
    });
  });

  describe('a reader who asks GraphQL by GET', () => {
    const query = '{ urgencyLevels(sort: "code", pagination: { limit: 1 }) { code } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const get = (parameters: Record<string, string>, headers: Record<string, string>) =>
      fetch(`${newsroom().url}/graphql?${new URLSearchParams(parameters)}`, { headers });
    const preflight = { 'apollo-require-preflight': 'true' };

    it('gets an answer, and by its hash alone once the query was sent', async () => {
      const unknown = await get({ extensions }, preflight);
      expect(await unknown.json()).toMatchObject({
        errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      });
      const taught = await get({ query, extensions }, preflight);
      const known = await get({ extensions }, preflight);
      expect([taught.status, known.status]).toEqual([200, 200]);
      const answer: unknown = await known.json();
      expect(answer).toEqual({ data: { urgencyLevels: [{ code: expect.any(String) }] } });
      expect(await taught.json()).toEqual(answer);
      expect(await (await get({ query }, preflight)).json()).toEqual(answer);
    });

    it('needs a header that no foreign page can send unasked, and changes nothing', async () => {
      expect((await get({ query }, {})).status).toBe(400);
      const mutation = 'mutation { deleteArticle(documentId: "x") { documentId } }';
      expect((await get({ query: mutation }, preflight)).status).toBe(405);
    });
  });
}

/** Ten aliases of one list. */
function lists(field: string, times: number): string {
  return Array.from({ length: times }, (_, i) => `l${i}: ${field} { key }`).join(' ');
}

/** Nothing is put together where no request is known. */
async function withoutBatches<T>(
  { strapi }: ReturnType<NewsroomOf>,
  work: () => Promise<T>,
): Promise<T> {
  const get = jest.spyOn(strapi.requestContext, 'get').mockReturnValue(undefined);
  try {
    return await work();
  } finally {
    get.mockRestore();
  }
}
