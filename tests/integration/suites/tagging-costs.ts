import { type LexiconStore, makeLexiconStore } from '../../../src/tagging/strapi/lexicon-store';
import { statementsOf } from '../../support/statements';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';

/** What saves with tagging do beside each other, after a failure, and how little they ask for. */
export function describeTaggingCosts(newsroom: NewsroomOf): void {
  const documents = () => newsroom().strapi.documents(ARTICLE);
  const create = async (data: { headline: string } & Record<string, unknown>) =>
    (await documents().create({ data: { lede: 'نص.', ...data } })).documentId;
  const keysOf = async (documentId: string, status: 'draft' | 'published' = 'draft') => {
    const populate = { entities: { fields: ['key' as const] } };
    const article = await documents().findOne({ documentId, status, populate });
    return (article?.entities ?? []).map(({ key }) => key);
  };
  const tagsOf = async (headline: string) => keysOf(await create({ headline }));
  const findEntity = (key: string) =>
    newsroom()
      .strapi.db.query(ENTITY)
      .findOne({ where: { key }, populate: { country: true } });

  it('saves that compose the same new institutions at the same moment all succeed', async () => {
    const ids = await Promise.all(
      ['وزارة الزراعة السلوفاكية', 'وزارة البيئة السلوفاكية'].flatMap((ministry, i) => [
        create({ headline: `${ministry} تصدر تقريرا`, lede: 'وزارة الصحة السلوفاكية غائبة.' }),
        create({ headline: `${ministry} تعقد مؤتمرا`, lede: 'وزارة الصحة السلوفاكية حاضرة.' }),
        create({ headline: `وزارة الصحة السلوفاكية ترد ${i}`, lede: `${ministry} غائبة.` }),
      ]),
    );
    for (const id of ids) {
      expect(await keysOf(id)).toEqual(expect.arrayContaining(['org:SK/ministry-of-health']));
    }
    expect(await findEntity('org:SK/ministry-of-health')).toMatchObject({
      documentId: expect.stringMatching(/^[a-z][a-z0-9]{23}$/),
      active: true,
      aliases: [],
      country: { key: 'country:SK' },
      createdAt: expect.any(String),
      publishedAt: expect.any(String),
    });
  });

  it('an institution whose transaction is rolled back is made again by the next save', async () => {
    const { strapi } = newsroom();
    const headline = 'وزارة الزراعة الفنلندية تحذر';
    await expect(
      strapi.db.transaction(async () => {
        expect(await tagsOf(headline)).toContain('org:FI/ministry-of-agriculture');
        // Makes the second save read the gazetteer anew, uncommitted rows and all.
        await strapi.db
          .query(ENTITY)
          .update({ where: { key: 'country:FI' }, data: { adjectives: ['سوومي'] } });
        expect(await tagsOf(headline)).toContain('org:FI/ministry-of-agriculture');
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await findEntity('org:FI/ministry-of-agriculture')).toBeNull();
    expect(await tagsOf(headline)).toContain('org:FI/ministry-of-agriculture');
    expect(await findEntity('org:FI/ministry-of-agriculture')).toMatchObject({ active: true });
  });

  it('an entity that was changed since the draft was saved counts when it is published', async () => {
    const documentId = await create({ headline: 'قمة في نيوزيلندا' });
    const where = { key: 'country:NZ' };
    await newsroom()
      .strapi.db.query(ENTITY)
      .update({ where, data: { active: false } });
    await documents().publish({ documentId });
    expect(await keysOf(documentId, 'published')).toEqual([]);
    await newsroom()
      .strapi.db.query(ENTITY)
      .update({ where, data: { active: true } });
    await documents().publish({ documentId });
    expect(await keysOf(documentId, 'published')).toEqual(['country:NZ']);
  });

  it('an entity that is deleted is no tag any more, and one of its key can come back', async () => {
    const entities = newsroom().strapi.documents(ENTITY);
    const data = {
      key: 'org:mahara',
      kind: 'organisation' as const,
      nameAr: 'مؤسسة محارة الشاطئ',
      nameEn: 'Mahara',
      active: true,
    };
    const { documentId } = await entities.create({ data });
    expect(await tagsOf('مؤسسة محارة الشاطئ تفتتح فرعا')).toEqual(['org:mahara']);
    await entities.delete({ documentId });
    expect(await tagsOf('مؤسسة محارة الشاطئ تفتتح فرعا')).toEqual([]);
    await entities.create({ data });
    expect(await tagsOf('مؤسسة محارة الشاطئ تفتتح فرعا')).toEqual(['org:mahara']);
  });

  it('entities deleted past Strapi fail one save, not all that come', async () => {
    const { strapi } = newsroom();
    const headline = 'وزارة الزراعة الإستونية تحذر';
    expect(await tagsOf(headline)).toContain('org:EE/ministry-of-agriculture');
    const { tableName } = strapi.db.metadata.get(ENTITY);
    await strapi.db
      .getConnection(tableName)
      .where({ key: 'org:EE/ministry-of-agriculture' })
      .delete();
    await expect(create({ headline })).rejects.toThrow(/do not exist/);
    expect(await tagsOf(headline)).toContain('org:EE/ministry-of-agriculture');
  });

  it('the tags of a story go with it: cloned, published, edited, discarded', async () => {
    const documentId = await create({ headline: 'لقاء بين بيرو وتشيلي في ليما' });
    const tags = await keysOf(documentId);
    expect(tags).toEqual(expect.arrayContaining(['country:PE', 'country:CL', 'place:lima']));
    const clone = await documents().clone({ documentId, data: {} as never });
    expect(await keysOf(clone?.documentId ?? '')).toEqual(tags);
    await documents().publish({ documentId });
    expect(await keysOf(documentId, 'published')).toEqual(tags);
    await documents().update({ documentId, data: { headline: 'لقاء في بوليفيا' } });
    expect(await keysOf(documentId)).toEqual(['country:BO']);
    await documents().discardDraft({ documentId });
    expect(await keysOf(documentId)).toEqual(tags);
  });

  it('asks for no more than a save that brings the same tags, but for the mark', async () => {
    const { strapi } = newsroom();
    const headline = 'محادثات بين الأرجنتين وأوروغواي والبرازيل';
    let documentId = await create({ headline });
    const article = await documents().findOne({ documentId, populate: { entities: true } });
    const entities = article?.entities?.map((entity) => entity.documentId);
    const save = (data: object) => async () => {
      documentId = await create({ headline, ...data });
    };
    const publish = () => documents().publish({ documentId });
    const tagged = await statementsOf(newsroom(), save({}));
    const taggedPublish = await statementsOf(newsroom(), publish);
    strapi.config.set('newsroom.tagging', false);
    try {
      const given = await statementsOf(newsroom(), save({ entities }));
      const givenPublish = await statementsOf(newsroom(), publish);
      expect(taggedPublish.length).toBe(givenPublish.length + 1);
      // A save that brings document ids makes Strapi look up the rows; tagging knows them.
      expect(tagged.length).toBeLessThanOrEqual(given.length);
      expect(tagged.length).toBeGreaterThan(5);
    } finally {
      strapi.config.set('newsroom.tagging', true);
    }
  });

  describe('a newsroom that begins to listen', () => {
    const beginToListen = async (): Promise<LexiconStore> => {
      const { strapi } = newsroom();
      const store = makeLexiconStore(strapi);
      store.warm();
      const isReading = new Promise<void>((resolve) => {
        strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
          if (readsEntities(sql)) resolve();
        });
      });
      strapi.server.httpServer.emit('listening');
      await isReading;
      return store;
    };

    it('builds the lexicon before anybody saves', async () => {
      const store = await beginToListen();
      const { lexicon, known } = await store.current();
      expect(lexicon.records.length).toBeGreaterThan(1000);
      expect(known.get('country:IQ')).toMatchObject({ key: 'country:IQ' });
      await store.close();
    });

    it('can be closed at once: what it was reading ends, and nobody is warned', async () => {
      const warn = jest.spyOn(newsroom().strapi.log, 'warn');
      const store = await beginToListen();
      let reads = 0;
      newsroom().strapi.db.connection.on('query', () => reads++);
      await store.close();
      // A whole reading is some fifty statements.
      expect(reads).toBeLessThan(20);
      expect(warn).not.toHaveBeenCalled();
      warn.mockRestore();
    });
  });
}

/** Whether a statement lists the rows that a lexicon is built from. */
function readsEntities(sql: string): boolean {
  return /updated_at. from .*entities.*order by .*id. asc/.test(sql);
}
