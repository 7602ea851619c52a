import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';

/** What saves with tagging do beside each other. */
export function describeTaggingCosts(newsroom: NewsroomOf): void {
  const documents = () => newsroom().strapi.documents(ARTICLE);
  const create = async (data: { headline: string } & Record<string, unknown>) =>
    (await documents().create({ data: { lede: 'نص.', ...data } })).documentId;
  const keysOf = async (documentId: string, status: 'draft' | 'published' = 'draft') => {
    const populate = { entities: { fields: ['key' as const] } };
    const article = await documents().findOne({ documentId, status, populate });
    return (article?.entities ?? []).map(({ key }) => key);
  };
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
}
