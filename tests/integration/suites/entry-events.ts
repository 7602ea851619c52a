import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const FIELDS = { headline: 'العراق يستضيف قمة', lede: 'نص.' };

/** What Strapi's hub is told of an article after the commit, which costs a reading of the whole row. */
export function describeEntryEvents(newsroom: NewsroomOf): void {
  /** The entry of the event that follows `work`. */
  const entryOf = async (type: string, work: () => Promise<unknown>): Promise<object> => {
    const { eventHub } = newsroom().strapi;
    const emit = jest.spyOn(eventHub, 'emit');
    try {
      await work();
      for (;;) {
        const told = emit.mock.calls.find(([name]) => name === type);
        if (told !== undefined) return (told[1] as { entry: object }).entry;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    } finally {
      emit.mockRestore();
    }
  };
  const documents = () => newsroom().strapi.documents(ARTICLE);
  const create = () => documents().create({ data: FIELDS });

  it('an article is not read again with its relations for events that nobody listens to', async () => {
    expect(await entryOf('entry.create', create)).toEqual({
      id: expect.any(Number),
      documentId: expect.any(String),
    });
    const { documentId } = await create();
    const entry = await entryOf('entry.publish', () => documents().publish({ documentId }));
    expect(entry).toEqual({ id: expect.any(Number), documentId });
  });

  it('a row that somebody else asks for with all its relations is whole', async () => {
    const { documentId } = await create();
    const { id } = await documents()
      .findOne({ documentId })
      .then((row) => row!);
    const populate = { urgency: {}, sources: {}, entities: {}, story: {} };
    const query = newsroom().strapi.db.query(ARTICLE);
    expect(await query.findOne({ where: { id }, populate })).toMatchObject({
      ...FIELDS,
      entities: [{ key: 'country:IQ' }],
    });
  });

  it('who listens is told of the whole entry', async () => {
    const told: unknown[] = [];
    const { eventHub } = newsroom().strapi;
    const stop = eventHub.on('entry.create', async ({ entry }) => void told.push(entry));
    const entry = await entryOf('entry.create', create);
    expect(entry).toMatchObject({ ...FIELDS, entities: [{ key: 'country:IQ' }] });
    expect(told).toEqual([entry]);
    stop();
  });
}
