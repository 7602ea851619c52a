import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import type { World } from '../delivery-suites';
import { expectOneTry, publishDuring, settled } from '../open-request';

/** A process of its own that holds the write lock of a SQLite file until its input ends. */
const HOLD_LOCK = `
  const connection = new (require('better-sqlite3'))(process.argv[1], { timeout: 5000 });
  connection.exec('begin immediate');
  process.stdout.write('locked');
  process.stdin.resume().on('end', () => { connection.exec('commit'); connection.close(); });`;

/** A file that another process has locked, a disk that is full. */
export function describeBrokenSqlite(world: World): void {
  describe('a SQLite file', () => {
    const raw = (sql: string) => world.newsroom.strapi.db.connection.raw(sql);
    let said: string[] = [];
    let holder: ChildProcess | undefined;
    // The driver's errors are made in another of Jest's worlds, where `toThrow` does not know them.
    const saying = (message: RegExp) => ({ message: expect.stringMatching(message) });
    const untilSaid = async (wanted: RegExp) => {
      while (!wanted.test(said.join('\n'))) await new Promise((done) => setTimeout(done, 20));
    };

    beforeEach(() => {
      said = [];
      jest.spyOn(world.newsroom.strapi.log, 'error').mockImplementation(((message: unknown) => {
        said.push(String(message));
      }) as never);
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      holder?.kill();
      await raw('pragma busy_timeout = 5000');
      await raw('pragma max_page_count = 1073741823');
    });

    it('that another process has locked refuses the save, says so, and loses no answer', async () => {
      const { receiver } = world;
      await raw('pragma busy_timeout = 50');
      const file = process.env.DATABASE_FILENAME ?? '';
      const id = await publishDuring(world, async () => {
        holder = spawn(process.execPath, ['-e', HOLD_LOCK, file]);
        await once(holder.stdout as NodeJS.ReadableStream, 'data');
        await expect(world.publish()).rejects.toMatchObject(saying(/locked/));
      });
      await untilSaid(/delivery: .*database is locked/);
      holder?.stdin?.end();
      await once(holder as never, 'exit');
      await raw('pragma busy_timeout = 5000');
      await expectOneTry(world, id);
      await world.publish();
      await settled(world, id);
      expect(receiver.received).toHaveLength(2);
    });

    it('that is full refuses the save, says so, and loses no answer', async () => {
      const { receiver } = world;
      const fill = async () => {
        const [{ page_count: pages }] = await raw('pragma page_count');
        await raw(`pragma max_page_count = ${pages}`);
      };
      const story = { headline: 'عاجل', lede: 'كلمة '.repeat(50_000) };
      const id = await publishDuring(
        world,
        async () => {
          await fill();
          await expect(world.publish(story)).rejects.toMatchObject(saying(/full/));
        },
        { body: 'x'.repeat(4096) },
      );
      await untilSaid(/delivery: .*database or disk is full/);
      expect((await world.desk.deliveries(`endpoint=${id}`)).map(({ status }) => status)).toEqual([
        'pending',
      ]);
      await raw('pragma max_page_count = 1073741823');
      await expectOneTry(world, id);
      await world.publish(story);
      await settled(world, id);
      expect(receiver.received).toHaveLength(2);
    });
  });
}
