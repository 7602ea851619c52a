import Database from 'better-sqlite3';

import { keepStatements } from '../../../src/sqlite/keep-statements';

const READ = 'select * from stories order by id';

describe('keepStatements', () => {
  let database: Connection;

  beforeEach(() => {
    database = new Database(':memory:') as unknown as Connection;
    database.exec(
      "create table stories (id integer primary key, title text); insert into stories values (1, 'خبر'), (2, 'نبأ')",
    );
    keepStatements(database);
  });

  afterEach(() => database.close());

  it('compiles a statement once', () => {
    expect(database.prepare(READ)).toBe(database.prepare(READ));
    expect(database.prepare('select 1')).not.toBe(database.prepare(READ));
  });

  it('binds anew each time', () => {
    const byId = (id: number) =>
      database.prepare('select title from stories where id = ?').all([id]);
    expect(byId(1)).toEqual([{ title: 'خبر' }]);
    expect(byId(2)).toEqual([{ title: 'نبأ' }]);
    expect(byId(3)).toEqual([]);
  });

  it('sees a column that was added and one that was renamed', () => {
    expect(database.prepare(READ).all([])).toHaveLength(2);
    database.exec(
      'alter table stories add column kicker text; alter table stories rename column title to headline',
    );
    expect(database.prepare(READ).all([])[0]).toEqual({ id: 1, headline: 'خبر', kicker: null });
  });

  it('answers as before after an error', () => {
    const insert = 'insert into stories (id) values (?)';
    expect(() => database.prepare(insert).run([1])).toThrow(/UNIQUE/);
    database.prepare(insert).run([3]);
    expect(database.prepare(READ).all([])).toHaveLength(3);
  });

  it('compiles another while the rows of the first are being read', () => {
    const seen: unknown[] = [];
    for (const row of database.prepare(READ).iterate()) {
      seen.push(row);
      expect(database.prepare(READ).all([])).toHaveLength(2);
    }
    expect(seen).toHaveLength(2);
  });

  it('has a pragma work each time', () => {
    const foreignKeys = (value: string) => database.prepare(`pragma foreign_keys = ${value}`).run();
    foreignKeys('off');
    foreignKeys('on');
    foreignKeys('off');
    expect(database.prepare('pragma foreign_keys').all([])).toEqual([{ foreign_keys: 0 }]);
  });

  it('keeps so many and no more', () => {
    const first = database.prepare(READ);
    for (let at = 0; at < 300; at++) database.prepare(`select ${at}`);
    expect(database.prepare(READ)).not.toBe(first);
  });
});

interface Connection {
  exec(sql: string): void;
  close(): void;
  prepare(sql: string): {
    readonly reader: boolean;
    all(bindings: unknown[]): Record<string, unknown>[];
    run(bindings?: unknown[]): unknown;
    iterate(): Iterable<unknown>;
  };
}
