import Database from 'better-sqlite3';
import knex, { type Knex } from 'knex';

import { runInTurns } from '../../../src/resilience/sqlite-in-turns';
import type { SqliteConnection } from '../../../src/sqlite/keep-statements';
import { makeTurns } from '../../../src/resilience/turns';

/** Work whose clock is set by hand, and an event loop that goes round when it is told to. */
function makeLoop() {
  let at = 0;
  let waiting: (() => void)[] = [];
  return {
    pass: (ms: number) => (at += ms),
    goRound: () => {
      const due = waiting;
      waiting = [];
      for (const callback of due) callback();
    },
    ports: { now: () => at, afterOthers: (callback: () => void) => void waiting.push(callback) },
  };
}

describe('the turns of long work', () => {
  it('go on until they have lasted too long', () => {
    const { pass, ports } = makeLoop();
    const turns = makeTurns(3, ports);
    const steps = [0, 1, 1, 1].map((ms) => (pass(ms), turns.take()));
    expect(steps.map((step) => step === undefined)).toEqual([true, true, true, false]);
  });

  it('go on when others have had theirs, and may then last as long again', async () => {
    const { pass, goRound, ports } = makeLoop();
    const turns = makeTurns(3, ports);
    turns.take();
    pass(3);
    let isOver = false;
    const next = turns.take()?.then(() => (isOver = true));
    await Promise.resolve();
    expect(isOver).toBe(false);
    goRound();
    await next;
    pass(2);
    expect(turns.take()).toBeUndefined();
  });

  it('go on in the order in which they came, those too that came while others waited', async () => {
    const { pass, goRound, ports } = makeLoop();
    const turns = makeTurns(3, ports);
    turns.take();
    pass(3);
    const order: string[] = [];
    const steps = ['a', 'b'].map((name) => turns.take()?.then(() => order.push(name)));
    expect(steps).not.toContain(undefined);
    goRound();
    await Promise.all(steps);
    expect(order).toEqual(['a', 'b']);
  });

  it('begin anew after a rest', () => {
    const { pass, goRound, ports } = makeLoop();
    const turns = makeTurns(3, ports);
    turns.take();
    goRound();
    pass(100);
    expect(turns.take()).toBeUndefined();
  });
});

describe('SQLite in turns', () => {
  let database: Knex | undefined;
  afterEach(async () => {
    await database?.destroy();
    database = undefined;
  });

  const open = () =>
    knex({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
      pool: {
        max: 1,
        afterCreate: (connection: SqliteConnection, done: (error: null, c: unknown) => void) => {
          runInTurns(connection, makeTurns(0, { now: () => 0, afterOthers: setImmediate }));
          done(null, connection);
        },
      },
    });

  it('lets others in between the statements of a transaction, and none into it', async () => {
    database = open();
    await database.schema.createTable('t', (table) => void table.integer('n'));
    let rounds = 0;
    let isDone = false;
    const count = () => {
      rounds += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const failing = database.transaction(async (trx) => {
      for (let n = 0; n < 20; n++) await trx('t').insert({ n });
      throw new Error('taken back');
    });
    const other = database('t').insert({ n: 100 });
    await expect(failing).rejects.toThrow('taken back');
    isDone = true;
    await other;
    expect(rounds).toBeGreaterThan(20);
    expect(await database('t').select()).toEqual([{ n: 100 }]);
    // Not toThrow: the addon's errors are of the realm of the test file that loaded it first.
    await expect(database('t').insert({ missing: 1 })).rejects.toMatchObject({
      message: expect.stringMatching(/missing/),
    });
  });

  it('is not held up by plain better-sqlite3', () => {
    const connection = new Database(':memory:');
    runInTurns(
      connection as unknown as SqliteConnection,
      makeTurns(1, { now: () => 0, afterOthers: setImmediate }),
    );
    expect((connection as unknown as SqliteConnection).prepare('select 1 as n').all([])).toEqual([
      { n: 1 },
    ]);
    connection.close();
  });
});
