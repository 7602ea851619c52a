import type { ChangedThing } from '../../../src/changes/change';
import { readMessage, writeMessage } from '../../../src/changes/change-message';
import { changedThing, type TableWrite } from '../../../src/changes/changed-thing';
import { collectChanges, MOST_NAMED } from '../../../src/changes/collected-changes';
import { makeToldBatches } from '../../../src/changes/told-batches';

const article = (documentId: string | null): ChangedThing => ({ model: 'article', documentId });

describe('the changes of one transaction', () => {
  it('are told once each, in their order', () => {
    const changes = collectChanges();
    expect(changes.add(article('a'))).toEqual(article('a'));
    expect(changes.add({ model: 'entity', documentId: 'a' })).not.toBeNull();
    expect(changes.add(article('a'))).toBeNull();
    expect(changes.list()).toEqual([article('a'), { model: 'entity', documentId: 'a' }]);
  });

  it('say nothing of single documents after «any of them»', () => {
    const changes = collectChanges();
    changes.add(article(null));
    expect(changes.add(article('a'))).toBeNull();
  });

  it('become «any of them» when they are many', () => {
    const changes = collectChanges();
    for (let i = 0; i < MOST_NAMED + 50; i++) changes.add(article(`a${i}`));
    expect(changes.list()).toHaveLength(MOST_NAMED + 1);
    expect(changes.list().at(-1)).toEqual(article(null));
  });
});

describe('a message between nodes', () => {
  it.each([article('abc'), article(null), { model: 'any', documentId: null } as const])(
    'is read as it was written: %j',
    (thing) => {
      const message = { node: 'n1', batch: '7', thing };
      expect(readMessage(writeMessage(message))).toEqual(message);
    },
  );

  it.each(['', 'hello', 'n1 7 article', 'n1 7 weather x', 'n1 7 article x y'])(
    'is none when it is «%s»',
    (text) => expect(readMessage(text)).toBeNull(),
  );
});

describe('what is heard on two ways', () => {
  it('counts once, whichever way comes first, and anew after a pause', () => {
    const told = makeToldBatches();
    expect(told.isFirst('a')).toBe(true);
    expect(told.isFirst('a')).toBe(false);
    expect(told.isFirst('a')).toBe(true);
    told.clear();
    expect(told.isFirst('a')).toBe(true);
  });

  it('is forgotten, oldest first, when it never comes the second time', () => {
    const told = makeToldBatches(2);
    for (const key of ['a', 'b', 'c']) told.isFirst(key);
    expect(told.isFirst('c')).toBe(false);
    expect(told.isFirst('a')).toBe(true);
  });
});

describe('what readers see of a write', () => {
  const row = { documentId: 'a', publishedAt: '2026-03-01T00:00:00.000Z' };
  const write = (changes: Partial<TableWrite>): TableWrite => ({
    action: 'afterUpdate',
    model: 'article',
    hasDrafts: true,
    where: undefined,
    data: undefined,
    result: undefined,
    ...changes,
  });

  const CASES: [string, Partial<TableWrite>, ChangedThing | null][] = [
    ['a published row', { result: row }, article('a')],
    ['a published row that is gone', { action: 'afterDelete', result: row }, article('a')],
    ['a draft', { result: { ...row, publishedAt: null } }, null],
    ['a draft by its data', { data: { publishedAt: null }, result: { documentId: 'a' } }, null],
    ['drafts by the question', { where: { publishedAt: null }, result: { count: 1 } }, null],
    ['a row of which neither is known', { result: { id: 1 } }, article(null)],
    ['many rows', { where: { id: { $in: [1] } }, result: { count: 9 } }, article(null)],
    ['no rows', { where: { id: 1 }, result: { count: 0 } }, null],
    [
      'a table without drafts',
      { model: 'source', hasDrafts: false, result: { documentId: 's', publishedAt: null } },
      { model: 'source', documentId: 's' },
    ],
    ['a new file', { action: 'afterCreate', model: 'file', hasDrafts: false }, null],
    [
      'a file that is replaced',
      { model: 'file', hasDrafts: false, result: { documentId: 'f' } },
      { model: 'file', documentId: 'f' },
    ],
    [
      'a right of strangers',
      { model: 'permission', hasDrafts: false, result: { documentId: 'p' } },
      { model: 'permission', documentId: null },
    ],
  ];
  it.each(CASES)('%s', (_name, changes, expected) =>
    expect(changedThing(write(changes))).toEqual(expected),
  );
});
