import type { Core } from '@strapi/strapi';

import { makeChangeLog } from '../../../src/caching/change-log';
import { changedTags } from '../../../src/caching/dependencies';
import { joinPieces, type Piece, sizeOfPiece } from '../../../src/caching/list-body';
import { readShape } from '../../../src/caching/list-shape';
import { listPiecesOf, makeListPieces } from '../../../src/caching/strapi/list-pieces';

const piece = (value: unknown): Piece => ({
  ...{ json: JSON.stringify(value), ids: [], tags: new Set<string>(), expiresAt: 0 },
});

describe('the shape of documents in a list', () => {
  it.each([
    [{}, { sort: 'firstPublishedAt:desc', pagination: { page: 2 } }],
    [{ status: 'published' }, { filters: { language: 'ar' } }],
    [{ populate: ['entities', 'story'] }, { populate: ['entities', 'story'], sort: ['id'] }],
    [
      { populate: { entities: { filters: { kind: 'country' }, sort: 'key' } } },
      { populate: { entities: { filters: { kind: 'country' }, sort: 'key' } }, filters: {} },
    ],
  ])('is the same for %j and %j', (one, other) => {
    expect(readShape(one)).not.toBeNull();
    expect(readShape(one)).toBe(readShape(other));
  });

  it.each([
    [{}, { populate: '*' }],
    [{ fields: ['headline'] }, { fields: ['headline', 'lede'] }],
    [{ populate: ['entities'] }, { populate: ['sources'] }],
    // Relations stand in the answer in the order in which they are asked for.
    [{ populate: ['entities', 'story'] }, { populate: ['story', 'entities'] }],
    [
      { populate: { entities: { filters: { kind: 'country' } } } },
      { populate: { entities: { filters: { kind: 'person' } } } },
    ],
    // Not the same text with the parts in other places.
    [{ fields: 'a' }, { populate: 'a' }],
  ])('differs for %j and %j', (one, other) => expect(readShape(one)).not.toBe(readShape(other)));

  it.each([
    [{ status: 'draft' }],
    [{ locale: 'ar' }],
    [{ _q: 'x' }],
    [{ publicationFilter: 'modified' }],
    // Counted off over all articles of the list together.
    [{ populate: { entities: { limit: '2' } } }],
    [{ populate: { entities: { start: '2' } } }],
    [{ populate: { entities: { page: '2', pageSize: '1' } } }],
    [{ populate: { entities: { populate: ['country'] } } }],
    [{ populate: { cover: { on: { 'news.figure': true } } } }],
    [{ populate: [{ entities: true }] }],
  ])('%j is left to Strapi', (query) => expect(readShape(query)).toBeNull());
});

describe('a list of pieces', () => {
  it.each([[[]], [[{ a: 'خبر "أول"' }]], [[{ a: 1 }, { b: [null] }, {}]]])(
    'of %j is written as Strapi writes it',
    (data) => {
      const meta = { pagination: { page: 1, total: 3 } };
      expect(joinPieces(data.map(piece), meta)).toBe(JSON.stringify({ data, meta }));
    },
  );

  it('counts the memory of Arabic letters', () =>
    expect(sizeOfPiece(piece('خ'.repeat(1000)))).toBeGreaterThan(2000));
});

describe('articles that are kept for lists', () => {
  /** A newsroom of two articles that counts which of them it reads. */
  const makeNewsroom = () => {
    const rows = [{ documentId: 'a' }, { documentId: 'b' }];
    const reads: string[][] = [];
    const gone = new Set<string>();
    const strapi = {
      service: () => ({ find: async () => ({ results: rows, pagination: { page: 1 } }) }),
      documents: () => ({
        findMany: async ({ filters }: { filters: { documentId: { $in: string[] } } }) => {
          const { $in: wanted } = filters.documentId;
          reads.push(wanted);
          return rows.filter(({ documentId: id }) => wanted.includes(id) && !gone.has(id));
        },
      }),
    };
    const log = makeChangeLog();
    const pieces = makeListPieces(strapi as unknown as Core.Strapi, log, 1_000_000);
    const change = (documentId: string) => {
      const tags = changedTags({ model: 'article', documentId });
      pieces.forget(tags);
      log.note(tags);
    };
    const ask = async (onClean = () => {}, begun = log.now()) => {
      const state: Record<string, unknown> = {};
      pieces.lend(state, begun);
      const clean = async (cleaned: readonly unknown[]) => (onClean(), cleaned);
      const body = await listPiecesOf({ state })?.find({ query: {}, clean });
      return { body, documentIds: state.documentIds };
    };
    return { rows, gone, reads, change, ask, log };
  };
  const WHOLE = '{"data":[{"documentId":"a"},{"documentId":"b"}],"meta":{"pagination":{"page":1}}}';

  it('are read once, and anew when they have changed', async () => {
    const { reads, change, ask } = makeNewsroom();
    expect(await ask()).toEqual({ body: WHOLE, documentIds: ['a', 'b'] });
    expect((await ask()).body).toBe(WHOLE);
    change('b');
    expect((await ask()).body).toBe(WHOLE);
    expect(reads).toEqual([['a', 'b'], ['b']]);
  });

  it('are not kept when they were read before a change', async () => {
    const { reads, change, ask } = makeNewsroom();
    expect((await ask(() => change('b'))).body).toBeNull();
    await ask();
    expect(reads).toEqual([['a', 'b'], ['b']]);
  });

  it('are not kept for one who asked before a change of something beside them', async () => {
    const { reads, change, ask, log } = makeNewsroom();
    const begun = log.now();
    change('c');
    expect((await ask(undefined, begun)).body).toBeNull();
    expect((await ask()).body).toBe(WHOLE);
    expect(reads).toEqual([['a', 'b']]);
  });

  it('leave a list to Strapi of which something has just been withdrawn', async () => {
    const { rows, gone, ask } = makeNewsroom();
    rows.push({ documentId: 'c' });
    gone.add('c');
    expect((await ask()).body).toBeNull();
  });

  it('are lent to nobody else', () => expect(listPiecesOf({ state: {} })).toBeNull());
});
