import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { ENTITY_COLUMNS } from '../../../src/tagging/parse-entities';
import { runCommand } from '../../support/command';
import type { TestDatabase } from '../../support/databases';
import { bootNewsroom, type Newsroom } from '../../support/newsroom';
import { updateOnAnotherNode } from './update-on-another-node';

const ENTITY = 'api::entity.entity';
const ARTICLE = 'api::article.article';
const ROWS = 100_000;
/** A command boots a newsroom of its own, and compiles the server where that is not done yet. */
const COMMAND_MS = 240_000;
/** Far more than it takes: a test machine may have other things to do. */
const PATIENCE_MS = 60_000;

/** A running newsroom, and commands in other processes on its database. */
export function describeGazetteer(makeDatabase: () => Promise<TestDatabase>): void {
  let database: TestDatabase;
  let newsroom: Newsroom;
  let folder = '';
  const fileOf = (name: string) => path.join(folder, name);
  const command = (...args: string[]) => runCommand('gazetteer', folder, args);
  const entities = () => newsroom.strapi.db.query(ENTITY);
  const documents = () => newsroom.strapi.documents(ARTICLE);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ajil-gazetteer-'));
    database = await makeDatabase();
    newsroom = await bootNewsroom(database);
  }, 120_000);

  afterAll(async () => {
    await newsroom?.close();
    await database?.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const tagsOf = async (headline: string): Promise<string[]> => {
    const { documentId } = await documents().create({ data: { headline, lede: 'نص.' } });
    const row = await documents().findOne({ documentId, populate: { entities: true } });
    return (row?.entities ?? []).map(({ key }) => key ?? '');
  };
  const waitForTags = async (headline: string, keys: readonly string[]): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const tags = await tagsOf(headline);
      if (tags.join() === keys.join()) return;
      if (Date.now() > deadline) throw new Error(`"${headline}" is still tagged ${tags.join()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const writeTsv = (name: string, ...rows: Record<string, string>[]): string => {
    const lines = rows.map((row) => ENTITY_COLUMNS.map((column) => row[column] ?? '').join('\t'));
    fs.writeFileSync(fileOf(name), [ENTITY_COLUMNS.join('\t'), ...lines].join('\n'));
    return fileOf(name);
  };

  it(
    'export writes what import reads: importing it changes nothing',
    async () => {
      const out = fileOf('out.tsv');
      expect(await command('export', out)).toMatchObject({ code: 0 });
      const { length } = fs.readFileSync(out, 'utf8').trimEnd().split('\n');
      expect(length - 1).toBe(await entities().count());
      const { code, stdout } = await command('import', out);
      expect({ code, stdout }).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`0 new, 0 changed, ${length - 1} unchanged`),
      });
    },
    COMMAND_MS,
  );

  it(
    'what another process imports counts for the next save, and a switch stays off',
    async () => {
      expect(await tagsOf('هيئة زمردة الخليج تعقد مؤتمرها')).toEqual([]);
      await entities().update({ where: { key: 'org:un' }, data: { active: false } });
      const before = await entities().findOne({ where: { key: 'org:un' } });
      const file = writeTsv(
        'small.tsv',
        {
          key: 'org:zumurruda',
          kind: 'organisation',
          category: 'ngo',
          nameAr: 'هيئة زمردة الخليج',
          nameEn: 'Zumurruda Authority',
          country: 'KW',
        },
        {
          key: 'org:un',
          kind: 'organisation',
          category: 'igo',
          nameAr: 'الأمم المتحدة',
          nameEn: 'United Nations',
          wikidata: 'Q1065',
        },
      );
      const { stdout } = await command('import', file);
      expect(stdout).toContain('1 new, 1 changed, 0 unchanged');
      expect(await tagsOf('هيئة زمردة الخليج تعقد مؤتمرها')).toEqual(['org:zumurruda']);
      const zumurruda = await entities().findOne({
        where: { key: 'org:zumurruda' },
        populate: { country: true },
      });
      expect(zumurruda).toMatchObject({
        active: true,
        country: { key: 'country:KW' },
        aliases: [],
      });
      expect(zumurruda.documentId).toMatch(/^[a-z][a-z0-9]{23}$/);
      const after = await entities().findOne({ where: { key: 'org:un' } });
      const { id, documentId, createdAt } = before;
      expect(after).toMatchObject({ id, documentId, createdAt, active: false, aliases: [] });
    },
    COMMAND_MS,
  );

  it(
    'what an editor changes on another node counts for the next save',
    async () => {
      const data = JSON.stringify({ aliases: ['مرصد الندى العالي'] });
      const result = await updateOnAnotherNode(`
      const entity = await strapi.documents('${ENTITY}').findFirst({ filters: { key: 'org:zumurruda' } });
      await strapi.documents('${ENTITY}').update({ documentId: entity.documentId, data: ${data} });`);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(await tagsOf('مرصد الندى العالي ينشر تقريره')).toEqual(['org:zumurruda']);
    },
    COMMAND_MS,
  );

  it('a change that is rolled back never was', async () => {
    const { strapi } = newsroom;
    await expect(
      strapi.db.transaction(async () => {
        await entities().update({
          where: { key: 'org:zumurruda' },
          data: { aliases: ['دار السراب الأزرق'] },
        });
        expect(await tagsOf('دار السراب الأزرق تغلق')).toEqual(['org:zumurruda']);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await tagsOf('دار السراب الأزرق تغلق')).toEqual([]);
    expect(await tagsOf('مرصد الندى العالي ينشر تقريره')).toEqual(['org:zumurruda']);
  });

  it(
    'refuses a name that the database has already, and says in which line',
    async () => {
      const row = {
        key: 'org:clash',
        kind: 'organisation',
        nameAr: 'هيئه زمرده الخليج',
        nameEn: 'C',
      };
      const file = writeTsv('clash.tsv', row);
      const { code, stderr } = await command('import', file);
      expect(code).toBe(2);
      expect(stderr).toMatch(new RegExp(`clash\\.tsv:2: .*org:zumurruda`));
      expect(await entities().count({ where: { key: 'org:clash' } })).toBe(0);
    },
    COMMAND_MS,
  );

  describe(`a file of ${ROWS} rows`, () => {
    const big = () => fileOf('big.tsv');
    let lines: string[] = [];

    beforeAll(async () => {
      expect(await command('generate', String(ROWS), big())).toMatchObject({ code: 0 });
      lines = fs.readFileSync(big(), 'utf8').split('\n');
    }, COMMAND_MS);

    it(
      'with a bad line in the middle leaves nothing behind',
      async () => {
        const before = await entities().count();
        const bad = [...lines];
        bad[50_000] = bad[50_000]!.replace('organisation', 'organism');
        fs.writeFileSync(fileOf('bad.tsv'), bad.join('\n'));
        const { code, stdout, stderr } = await command('import', fileOf('bad.tsv'));
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/bad\.tsv:50001: .*unknown kind "organism"/);
        expect(await entities().count()).toBe(before);
      },
      COMMAND_MS,
    );

    it(
      'goes in at one go, showing how far it is, and a running newsroom tags with it',
      async () => {
        const before = await entities().count();
        const { code, stdout, stderr } = await command('import', big());
        expect({ code, stderr }).toMatchObject({ code: 0 });
        expect(stdout).toContain(`${ROWS} new, 0 changed, 0 unchanged`);
        for (const percent of [0, 10, 50, 90, 100]) expect(stderr).toContain(` ${percent} % (`);
        expect(await entities().count()).toBe(before + ROWS);
        const [key = '', , , nameAr = ''] = lines[70_000]!.split('\t');
        await waitForTags(`${nameAr} تفتتح فرعا`, [key]);
      },
      COMMAND_MS + PATIENCE_MS,
    );

    it(
      'does not make a save wait for a new lexicon, and follows an edit all the same',
      async () => {
        const documentsOfEntity = newsroom.strapi.documents(ENTITY);
        const entity = await documentsOfEntity.findFirst({ filters: { key: 'org:zumurruda' } });
        const { documentId } = entity!;
        await documentsOfEntity.update({ documentId, data: { aliases: ['ديوان الشفق القرمزي'] } });
        await waitForTags('ديوان الشفق القرمزي يجتمع', ['org:zumurruda']);
        await documentsOfEntity.update({ documentId, data: { active: false } });
        await waitForTags('ديوان الشفق القرمزي يجتمع', []);
      },
      2 * PATIENCE_MS,
    );
  });
}
