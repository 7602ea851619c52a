import { isDeepStrictEqual } from 'node:util';

import { readsOf } from '../../support/statements';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const SOURCE = 'api::source.source';
const STORY = 'api::story.story';
const PERMISSION = 'plugin::users-permissions.permission';

/** In an entity, and nowhere else in an article. */
const IRAQ = '"iso2":"IQ"';
const ALL = 'populate[0]=urgency&populate[1]=sources&populate[2]=entities&populate[3]=story';
/** What lists are asked for: each must be, byte for byte, what Strapi makes by itself. */
const QUERIES = [
  '',
  ALL,
  `${ALL}&sort=firstPublishedAt:desc&pagination[pageSize]=7`,
  `${ALL}&sort[0]=language&sort[1]=headline:desc&pagination[page]=2&pagination[pageSize]=5`,
  `${ALL}&pagination[start]=3&pagination[limit]=4`,
  `${ALL}&pagination[withCount]=false`,
  'populate=*&sort=headline',
  'populate=entities,story&sort=story.titleAr',
  'populate[3]=story&populate[1]=entities&sort=urgency.rank:desc',
  'fields=headline&populate[entities][fields]=nameAr',
  'fields[0]=headline&fields[1]=slug&sort=id:desc',
  'fields[0]=headline&populate[entities][fields][0]=key&populate[entities][filters][kind]=country',
  'populate[entities][sort]=key:desc&populate[sources]=true',
  'populate[entities][count]=true',
  // Counted off over the whole list, so that no article stands for itself.
  'populate[entities][limit]=3&populate[sources]=true',
  'populate[entities][populate]=country',
  'populate[entities][populate][country][fields]=key&populate[sources][populate]=*',
  'populate[cover][populate]=image&populate[urgency]=true',
  `${ALL}&filters[language]=ar`,
  `${ALL}&filters[entities][key]=country:IQ`,
  `${ALL}&filters[$or][0][entities][key]=country:IQ&filters[$or][1][sources][key]=lists-agency`,
  `${ALL}&filters[headline][$contains]=${encodeURIComponent('قائمة')}`,
  `${ALL}&filters[slug]=none`,
  'status=published&populate=sources',
  'locale=ar&populate=sources',
  '_q=x',
  // Refused.
  'populate=weather',
  'fields=weather',
  'sort=weather',
  'filters[weather]=1',
  'pagination[page]=0',
  'pagination[page]=1&pagination[start]=0',
  'populate[entities][filters][weather]=1',
];

/** Lists are put together from articles that are kept, and nobody can tell. */
export function describeLists(newsroom: NewsroomOf): void {
  describe('lists of articles', () => {
    const documents = () => newsroom().strapi.documents(ARTICLE);
    const permissions = () => newsroom().strapi.db.query(PERMISSION);
    const ask = async (query: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${newsroom().url}/api/articles?${query}`, { headers });
      const { status } = response;
      const type = response.headers.get('content-type');
      return { status, type, text: await response.text(), cache: response.headers.get('x-cache') };
    };
    /** A range is never answered from memory: this is what Strapi makes. */
    const askStrapi = (query: string) => ask(query, { range: 'bytes=0-' });
    const publish = (data: object) =>
      documents().create({
        data: { lede: 'نص الخبر في العراق.', ...data } as never,
        status: 'published',
      });
    const compareAll = async () => {
      for (const query of QUERIES) {
        const theirs = await askStrapi(query);
        // Twice: put together, and from the cache.
        for (let i = 0; i < 2; i++) {
          const { status, type, text } = await ask(query);
          expect([query, status, type]).toEqual([query, theirs.status, theirs.type]);
          // Compared here: an answer in a failure is longer than anybody reads.
          expect([query, isSame(query, text, theirs.text)]).toEqual([query, true]);
        }
      }
    };
    const ids: string[] = [];
    let source: string;
    let story: string;

    beforeAll(async () => {
      const { strapi } = newsroom();
      const agency = { key: 'lists-agency', nameAr: 'وكالة', nameEn: 'Agency', kind: 'agency' };
      source = (await strapi.documents(SOURCE).create({ data: agency as never })).documentId;
      const thread = { titleAr: 'قصة القوائم', slug: 'lists' };
      story = (await strapi.documents(STORY).create({ data: thread })).documentId;
      for (const [at, data] of [
        { headline: 'خبر قائمة أول', sources: [source], story },
        { headline: 'خبر قائمة بلا مصدر', lede: 'نص عن سوريا ولبنان.' },
        { headline: 'A story in English', lede: 'A text on Iraq.', sources: [source, 'reuters'] },
        { headline: 'خبر قائمة بصورة', cover: { caption: 'صورة' }, story },
        { headline: 'خبر عاجل في قائمة', urgency: 'urgent' },
        { headline: 'خبر فيه "علامات" \\ و </script>' },
      ].entries()) {
        ids[at] = (await publish(data)).documentId;
      }
    });
    afterAll(async () => {
      for (const documentId of ids) await documents().delete({ documentId });
      await newsroom().strapi.documents(SOURCE).delete({ documentId: source });
      await newsroom().strapi.documents(STORY).delete({ documentId: story });
    });

    it('are what Strapi makes, whatever is asked and whatever changes', async () => {
      const { strapi } = newsroom();
      const entity = await strapi.db.query(ENTITY).findOne({ where: { key: 'country:IQ' } });
      const [first = '', second = '', third = ''] = ids;
      const renameEntity = (nameAr: string) =>
        strapi.documents(ENTITY).update({ documentId: entity.documentId, data: { nameAr } });
      const changes: (() => Promise<unknown>)[] = [
        async () => {},
        async () => ids.push((await publish({ headline: 'خبر قائمة جديد' })).documentId),
        () => documents().update({ documentId: first, data: { lede: 'مسودة لا تُنشر.' } }),
        () => documents().publish({ documentId: first }),
        () => documents().unpublish({ documentId: second }),
        () => documents().publish({ documentId: second }),
        () =>
          documents().update({
            documentId: third,
            status: 'published',
            data: { sources: [] } as never,
          }),
        () => renameEntity('اسم آخر'),
        () => renameEntity(entity.nameAr),
        () =>
          strapi.documents(SOURCE).update({ documentId: source, data: { nameAr: 'وكالة أخرى' } }),
        () => strapi.documents(STORY).update({ documentId: story, data: { titleAr: 'أول القصص' } }),
        () =>
          strapi.db.query(ARTICLE).updateMany({
            where: { documentId: first, publishedAt: { $notNull: true } },
            data: { dateline: 'بغداد' },
          }),
        () =>
          strapi.db.query(ENTITY).updateMany({ where: { id: entity.id }, data: { category: 'x' } }),
      ];
      for (const change of changes) {
        await change();
        await compareAll();
      }
    }, 240_000);

    it('hold nothing that strangers may no longer read, and all that they may again', async () => {
      const where = { action: `${ENTITY}.find`, role: { type: 'public' } };
      const { id, role, action } = await permissions().findOne({ where, populate: { role: true } });
      expect((await ask(ALL)).text).toContain(IRAQ);
      await permissions().delete({ where: { id } });
      try {
        await compareAll();
        expect((await ask(ALL)).text).not.toContain(IRAQ);
        // Whoever has a token gets his own answer.
        const headers = { authorization: `Bearer ${newsroom().token}` };
        expect((await ask(ALL, headers)).text).toContain(IRAQ);
        expect((await ask(ALL)).text).not.toContain(IRAQ);
      } finally {
        await permissions().create({ data: { action, role: role.id } });
      }
      await compareAll();
      expect((await ask(ALL)).text).toContain(IRAQ);
    }, 120_000);

    it('read after a publish what was published, and nothing else', async () => {
      const query = `${ALL}&sort=firstPublishedAt:desc`;
      await ask(query);
      const { documentId } = await publish({ headline: 'خبر وحده يُقرأ' });
      ids.push(documentId);
      const reads = await readsOf(newsroom(), /^(?:entities|sources|stories)$/, async () => {
        const { text, cache } = await ask(query);
        expect(cache).toBe('miss');
        expect(text.indexOf(documentId)).toBeGreaterThan(0);
        expect(JSON.parse(text).data.length).toBeGreaterThan(5);
      });
      expect(reads).toHaveLength(3);
      for (const sql of reads) expect(sql).toMatch(/in \((?:\?|\$1)\)/);
    });
  });
}

/** Relations of relations stand in no certain order, with Strapi as well. */
function isSame(query: string, ours: string, theirs: string): boolean {
  if (!/populate\[.*populate/.test(query)) return ours === theirs;
  return isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs));
}
