import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';

interface Tagged {
  documentId: string;
  entities: { documentId: string; key: string }[];
  mentions: { field: string; start: number; end: number; surface: string; key: string }[];
  headline: string;
}

export function describeTagging(newsroom: NewsroomOf): void {
  const documents = () => newsroom().strapi.documents(ARTICLE);
  const read = async (documentId: string, status: 'draft' | 'published'): Promise<Tagged> =>
    (await documents().findOne({
      documentId,
      status,
      populate: { entities: true },
    })) as unknown as Tagged;
  const keysOf = ({ entities }: Tagged) => entities.map(({ key }) => key);
  const create = async (
    data: { headline: string } & Record<string, unknown>,
    status: 'draft' | 'published' = 'draft',
  ) => (await documents().create({ data: { lede: 'نص.', ...data }, status })).documentId;

  describe('a save', () => {
    it('tags a draft, with offsets that lead back to the text', async () => {
      const id = await create({ headline: 'العراق وتركيا يوقعان اتفاقا في أنقرة' });
      const draft = await read(id, 'draft');
      expect(keysOf(draft)).toEqual(expect.arrayContaining(['country:IQ', 'country:TR']));
      for (const { field, start, end, surface } of draft.mentions) {
        expect(field).toBe('headline');
        expect(draft.headline.slice(start, end)).toBe(surface);
      }
    });

    it.each(['create', 'update', 'publish'] as const)(
      'that publishes by %s gives readers the same tags',
      async (path) => {
        const id =
          path === 'create'
            ? await create({ headline: 'سوريا تستأنف تصدير القمح' }, 'published')
            : await create({ headline: path === 'update' ? 'بلا وسم' : 'سوريا تستأنف التصدير' });
        if (path === 'update') {
          const data = { headline: 'سوريا تستأنف تصدير القمح' };
          await documents().update({ documentId: id, data, status: 'published' });
        }
        if (path === 'publish') await documents().publish({ documentId: id });
        const published = await read(id, 'published');
        expect(keysOf(published)).toEqual(['country:SY']);
        expect(published.mentions).toMatchObject([{ key: 'country:SY', surface: 'سوريا' }]);
        expect(keysOf(await read(id, 'draft'))).toEqual(['country:SY']);
      },
    );

    it('follows the text: a country that is no longer mentioned is no longer a tag', async () => {
      const id = await create({ headline: 'فيضانات في باكستان' });
      await documents().update({ documentId: id, data: { headline: 'فيضانات في الهند' } });
      expect(keysOf(await read(id, 'draft'))).toEqual(['country:IN']);
    });

    it('does not tag again a text that has not changed', async () => {
      const id = await create({ headline: 'مناورات في اليابان' });
      const untouched = JSON.stringify([{ untouched: true }]);
      const query = newsroom().strapi.db.query(ARTICLE);
      await query.updateMany({ where: { documentId: id }, data: { mentions: untouched } });
      await documents().update({ documentId: id, data: { dateline: 'طوكيو' } });
      await documents().publish({ documentId: id });
      expect(JSON.stringify((await read(id, 'published')).mentions)).toContain('untouched');
      await documents().update({ documentId: id, data: { headline: 'مناورات قرب اليابان' } });
      expect(JSON.stringify((await read(id, 'draft')).mentions)).not.toContain('untouched');
    });

    it('makes a record for an institution that nobody listed', async () => {
      const id = await create({ headline: 'وزارة الزراعة البلغارية تحظر استيراد الدواجن' });
      expect(keysOf(await read(id, 'draft'))).toEqual(
        expect.arrayContaining(['org:BG/ministry-of-agriculture', 'country:BG']),
      );
      const ministry = await newsroom()
        .strapi.db.query(ENTITY)
        .findOne({
          where: { key: 'org:BG/ministry-of-agriculture' },
          populate: { country: true },
        });
      expect(ministry).toMatchObject({ active: true, country: { key: 'country:BG' } });
    });

    it('leaves nothing behind when it fails', async () => {
      const { strapi } = newsroom();
      const before = await strapi.db.query(ENTITY).count();
      const data = { headline: 'وزارة الزراعة المجرية', lede: '' };
      await expect(documents().create({ data, status: 'published' })).rejects.toThrow(/body/);
      expect(await strapi.db.query(ENTITY).count()).toBe(before);
    });
  });

  describe('the editor', () => {
    const findId = async (key: string): Promise<string> => {
      const entity = await newsroom().strapi.documents(ENTITY).findFirst({ filters: { key } });
      return entity?.documentId ?? '';
    };

    it('rejects a tag by taking it away, and it stays away', async () => {
      const id = await create({ headline: 'زيارة من مصر إلى السودان' });
      const egypt = await findId('country:EG');
      await documents().update({
        documentId: id,
        data: { entities: { disconnect: [egypt] } },
      });
      expect(keysOf(await read(id, 'draft'))).toEqual(['country:SD']);
      await documents().update({
        documentId: id,
        data: { headline: 'زيارة ثانية من مصر إلى السودان' },
        status: 'published',
      });
      const published = await read(id, 'published');
      expect(keysOf(published)).toEqual(['country:SD']);
      expect(published.mentions.map(({ key }) => key)).toEqual(['country:SD']);
    });

    it('pins a tag by adding it, and it stays', async () => {
      const id = await create({ headline: 'لقاء في السودان' });
      const un = await findId('org:un');
      await documents().update({
        documentId: id,
        data: { entities: { connect: [un] } },
      });
      await documents().update({
        documentId: id,
        data: { headline: 'لقاء ثان في السودان' },
        status: 'published',
      });
      expect(keysOf(await read(id, 'published')).sort()).toEqual(['country:SD', 'org:un']);
    });

    it('may name tags by their keys', async () => {
      const id = await create({ headline: 'لقاء في السودان', entities: ['country:TD'] });
      expect(keysOf(await read(id, 'draft')).sort()).toEqual(['country:SD', 'country:TD']);
    });

    it('writes an accept that survives', async () => {
      const id = await create({
        headline: 'لقاء في تشاد',
        taggingDecisions: { 'country:TD': 'accept' },
      });
      await documents().update({ documentId: id, data: { headline: 'لقاء جديد في تشاد' } });
      const row = await newsroom()
        .strapi.db.query(ARTICLE)
        .findOne({ where: { documentId: id } });
      expect(row.taggingDecisions).toEqual({ 'country:TD': 'accept' });
    });

    it('is told which decision makes no sense', async () => {
      await expect(
        create({ headline: 'خبر', taggingDecisions: { 'country:TD': 'maybe' } }),
      ).rejects.toThrow(/expected entity keys with accept, reject or pin/);
    });
  });

  it('an entity that is added, edited or switched off is so for the next save', async () => {
    const entities = newsroom().strapi.documents(ENTITY);
    const tagsOf = async (headline: string) =>
      keysOf(await read(await create({ headline }), 'draft'));
    expect(await tagsOf('مؤسسة زرقاء اليمامة تفتتح فرعا')).toEqual([]);
    const { documentId } = await entities.create({
      data: {
        key: 'org:zarqa',
        kind: 'organisation',
        nameAr: 'مؤسسة زرقاء اليمامة',
        nameEn: 'Zarqa Foundation',
        active: true,
      },
    });
    expect(await tagsOf('مؤسسة زرقاء اليمامة تفتتح فرعا')).toEqual(['org:zarqa']);
    await entities.update({ documentId, data: { aliases: ['زرقاوية الاختبار'] } });
    expect(await tagsOf('زرقاوية الاختبار تفتتح فرعا')).toEqual(['org:zarqa']);
    await entities.update({ documentId, data: { active: false } });
    expect(await tagsOf('زرقاوية الاختبار تفتتح فرعا')).toEqual([]);
  });
}
