import { addColleague } from '../../support/colleagues';
import { signIn, signInAs } from '../../support/administrator';
import { request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ENTITY = 'api::entity.entity';
const SOURCE = 'api::source.source';
const ARTICLE = 'api::article.article';
const MANAGER = '/content-manager';

interface Found {
  readonly results: readonly { readonly nameAr: string; readonly documentId: string }[];
  readonly pagination: { readonly total: number };
}

/** Editors type as people type, and find what is written as it should be. */
export function describeNames(newsroom: NewsroomOf): void {
  describe('names in the panel', () => {
    let session: string;

    beforeAll(async () => {
      session = await signIn(newsroom());
    });

    const ask = async (path: string, text: string, token = session): Promise<string[]> => {
      const address = `${path}?page=1&pageSize=100&_q=${encodeURIComponent(text)}`;
      const { status, body } = await request<Found>(newsroom(), MANAGER + address, { token });
      expect([status, address]).toEqual([200, address]);
      expect(body.pagination.total).toBe(body.results.length);
      return body.results.map(({ nameAr }) => nameAr);
    };
    const listed = (uid: string, text: string) => ask(`/collection-types/${uid}`, text);
    const offered = (field: string, text: string, token?: string) =>
      ask(`/relations/${ARTICLE}/${field}`, text, token);

    it.each([
      [ENTITY, 'الامارات', 'الإمارات'],
      [ENTITY, 'امارات', 'الإمارات'],
      [ENTITY, 'الإمـــارات', 'الإمارات'],
      [ENTITY, 'UNITED arab', 'الإمارات'],
      [ENTITY, 'country:ae', 'الإمارات'],
      [SOURCE, 'وكاله الانباء الاسبانيه', 'وكالة الأنباء الإسبانية'],
      [SOURCE, 'الإسبانية وكالة', 'وكالة الأنباء الإسبانية'],
    ])('the list of %s: %s finds %s', async (uid, text, name) => {
      expect(await listed(uid, text)).toContain(name);
      expect(await listed(uid, `${text} لاشيءكهذا`)).toEqual([]);
    });

    it.each([
      ['entities', 'الامارات', 'الإمارات'],
      ['sources', 'وكاله الانباء الاسبانيه', 'وكالة الأنباء الإسبانية'],
    ])('the picker of %s: %s finds %s', async (field, text, name) => {
      expect(await offered(field, text)).toContain(name);
      expect(await offered(field, `${text} لاشيءكهذا`)).toEqual([]);
    });

    it('a picker leaves out what the article has already, and keeps to its other filters', async () => {
      const [article] = await newsroom()
        .strapi.documents(ARTICLE)
        .findMany({ filters: { sources: { key: 'reuters' } } as never, limit: 1 });
      const path = `${MANAGER}/relations/${ARTICLE}/sources?id=${article?.documentId}&_q=`;
      const without = await request<Found>(newsroom(), path + encodeURIComponent('رويترز'), {
        token: session,
      });
      expect(without.body.results.map(({ nameAr }) => nameAr)).not.toContain('رويترز');
      expect(await offered('sources', 'رويترز')).toContain('رويترز');
    });

    it('follows every change at once', async () => {
      const sources = newsroom().strapi.documents(SOURCE);
      const data = { key: 'names-agency', nameAr: 'وكالة الزُّمُرُّد', nameEn: 'Zumurrud' };
      expect(await listed(SOURCE, 'وكاله الزمرد')).toEqual([]);
      const { documentId } = await sources.create({ data: data as never });
      expect(await listed(SOURCE, 'وكاله الزمرد')).toEqual([data.nameAr]);
      await sources.update({ documentId, data: { nameAr: 'وكالة الياقوت' } as never });
      expect(await listed(SOURCE, 'وكاله الزمرد')).toEqual([]);
      expect(await offered('sources', 'ياقوت')).toEqual(['وكالة الياقوت']);
      await sources.delete({ documentId });
      expect(await offered('sources', 'ياقوت')).toEqual([]);
    });

    it('finds nothing of a name that was taken back', async () => {
      const { strapi } = newsroom();
      const data = { key: 'names-undone', nameAr: 'وكالة العقيق', nameEn: 'Aqiq' };
      const write = strapi.db.transaction(async () => {
        await strapi.documents(SOURCE).create({ data: data as never });
        const found = await strapi.documents(SOURCE).findMany({ _q: 'وكاله العقيق' } as never);
        expect(found).toHaveLength(1);
        throw new Error('taken back');
      });
      await expect(write).rejects.toThrow('taken back');
      expect(await listed(SOURCE, 'عقيق')).toEqual([]);
    });

    it('a picker searches every name that its editor may read, and shows by which it found', async () => {
      const person = { firstname: 'سعاد', lastname: 'الباحثة', email: 'names@newsroom.example' };
      const editor = await addColleague(newsroom(), session, 'ajil-editor', person);
      expect(await offered('entities', 'الامارات', editor.token)).toContain('الإمارات');
      expect(await offered('sources', 'هيئه الاذاعه البريطانيه', editor.token)).toEqual([
        'بي بي سي (هيئة الإذاعة البريطانية)',
      ]);
      expect(await offered('sources', 'bbc', editor.token)).toContainEqual(
        expect.stringMatching(/^بي بي سي \(.*BBC.*\)$/),
      );
      expect(await offered('sources', 'بي بي سي', editor.token)).toContain('بي بي سي');
      const read = 'plugin::content-manager.explorer.read';
      const readerOf = (name: string, fields: string[]) =>
        signInAs(newsroom(), name, [
          { action: read, subject: ARTICLE, fields: ['sources'] },
          { action: read, subject: SOURCE, fields },
        ]);
      const named = await readerOf('قارئ الأسماء العربية', ['key', 'nameAr']);
      expect(await offered('sources', 'بي بي سي', named)).toContain('بي بي سي');
      expect(await offered('sources', 'هيئه الاذاعه البريطانيه', named)).toEqual([]);
      const strict = await readerOf('قارئ بلا أسماء', ['key']);
      // Neither by Strapi, which then knows no field but the id, nor by us.
      expect(await offered('sources', 'بي بي سي', strict)).toEqual([]);
    });

    it('readers search names over REST the same way', async () => {
      const path = `/api/sources?_q=${encodeURIComponent('وكاله الانباء الاسبانيه')}`;
      const { body } = await request<{ data: { key: string }[] }>(newsroom(), path);
      expect(body.data.map(({ key }) => key)).toEqual(['efe']);
    });
  });
}
