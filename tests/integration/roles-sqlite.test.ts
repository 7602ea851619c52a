import { makeSqliteDatabase, type TestDatabase } from '../support/databases';
import { bootNewsroom, type Newsroom } from '../support/newsroom';
import { startNewsroomChild } from '../support/newsroom-child';

jest.setTimeout(180_000);

describe('a second process on SQLite', () => {
  let database: TestDatabase;
  let newsroom: Newsroom;

  beforeAll(async () => {
    database = await makeSqliteDatabase();
    newsroom = await bootNewsroom(database);
  });

  afterAll(async () => {
    await newsroom?.close();
    await database?.drop();
  });

  it.each(['web', 'worker'])('is not started as ROLE=%s, and told why', async (role) => {
    const child = await startNewsroomChild({ ROLE: role });
    expect(child.process.exitCode).toBe(1);
    expect(child.output()).toMatch(
      new RegExp(`ROLE: لا يصح «${role}» على SQLite.* • "${role}" does not work on SQLite`),
    );
    expect(child.output()).not.toContain('    at ');
  });

  it('is not started beside the one that runs, and told which one that is', async () => {
    const child = await startNewsroomChild({});
    expect(child.process.exitCode).toBe(1);
    const { pid } = process;
    expect(child.output()).toMatch(
      new RegExp(`newsroom\\.db عملية أخرى \\(pid ${pid}, .* • another process \\(pid ${pid}, `),
    );
    expect(child.output()).not.toContain('    at ');
  });

  it('is not started with addresses that mean nothing, and told which', async () => {
    const child = await startNewsroomChild({ DELIVERY_ALLOW_ADDRESSES: '10.0.0.0/8,intranet' });
    expect(child.process.exitCode).toBe(1);
    expect(child.output()).toMatch(/DELIVERY_ALLOW_ADDRESSES: «intranet» ليس نطاق عناوين/);
  });
});
