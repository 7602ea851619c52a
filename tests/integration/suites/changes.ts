import { createRequire } from 'node:module';

import type { Change } from '../../../src/changes/change';
import { announceChange, CHANGE_BUS } from '../../../src/changes/strapi/announce-change';
import type { ChangeBus } from '../../../src/changes/strapi/make-change-bus';
import { importList } from '../../../src/gazetteer/strapi/import-list';
import { request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';

/** Who keeps something that readers see is told of every change of it, at the commit. */
export function describeChanges(newsroom: NewsroomOf): void {
  describe('the change bus', () => {
    let bus: ChangeBus;
    let changes: Change[] = [];
    let stopListening: () => void;
    const documents = () => newsroom().strapi.documents(ARTICLE);
    /** Distinct changes of this node so far; forgets them. */
    const heard = () => {
      const lines = changes
        .filter(({ node }) => node === 'own')
        .map(({ model, documentId }) => `${model} ${documentId ?? '*'}`);
      changes = [];
      return [...new Set(lines)].sort();
    };
    const until = async (isDone: () => boolean) => {
      while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
    };

    beforeAll(async () => {
      bus = newsroom().strapi.get(CHANGE_BUS);
      stopListening = bus.onChange((change) => changes.push(change));
      await until(() => bus.isHearing());
      changes = [];
    });
    afterAll(() => stopListening());

    it('is silent about a draft, and tells of its publication, update and withdrawal', async () => {
      const { documentId } = await documents().create({ data: { headline: 'خبر يراقبه الناقل' } });
      await documents().update({ documentId, data: { lede: 'نص جديد للمسودة.' } });
      expect(heard().filter((line) => line.startsWith('article'))).toEqual([]);
      for (const work of [
        () => documents().publish({ documentId }),
        () => documents().update({ documentId, status: 'published', data: { lede: 'نص ثان.' } }),
        () => documents().unpublish({ documentId }),
        () => documents().publish({ documentId }),
        () => documents().delete({ documentId }),
      ]) {
        await work();
        // The answer is there: so must be the change, without waiting.
        expect(heard()).toContain(`article ${documentId}`);
      }
    });

    it('tells when a transaction commits, and never when it is rolled back', async () => {
      const { strapi } = newsroom();
      await strapi.db.transaction(async () => {
        await announceChange(strapi, { model: 'story', documentId: 's' });
        await strapi.db.transaction(() =>
          announceChange(strapi, { model: 'story', documentId: 't' }),
        );
        expect(heard()).toEqual([]);
      });
      expect(heard()).toEqual(['story s', 'story t']);
      const failing = strapi.db.transaction(async () => {
        await announceChange(strapi, { model: 'story', documentId: 'u' });
        throw new Error('undo');
      });
      await expect(failing).rejects.toThrow('undo');
      expect(heard()).toEqual([]);
    });

    it('tells of GraphQL, of rows written in bulk, of rights and of the gazetteer', async () => {
      const { strapi, token } = newsroom();
      const mutation = `mutation { createSource(data: { key: "bus-agency", nameAr: "وكالة الناقل", nameEn: "Bus Agency" }) { documentId } }`;
      const { body } = await request<{ data: { createSource: { documentId: string } } }>(
        newsroom(),
        '/graphql',
        { method: 'POST', token, body: { query: mutation } },
      );
      const { documentId } = body.data.createSource;
      expect(heard()).toEqual([`source ${documentId}`]);
      const sources = strapi.db.query('api::source.source');
      await sources.updateMany({ where: { key: 'bus-agency' }, data: { nameEn: 'Bus' } });
      expect(heard()).toEqual(['source *']);
      await sources.delete({ where: { key: 'bus-agency' } });
      expect(heard()).toEqual([`source ${documentId}`]);
      const role = await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' } });
      await strapi.db
        .query('plugin::users-permissions.role')
        .update({ where: { id: role.id }, data: { description: role.description } });
      expect(heard()).toEqual(['permission *']);
      const record = {
        ...{
          key: 'place:bus-square',
          kind: 'place' as const,
          category: '',
          nameAr: 'ميدان الناقل',
        },
        ...{ nameEn: 'Bus Square', country: '', iso2: '', iso3: '', wikidata: '', aliases: [] },
        ...{ adjectives: [], abbreviations: [], cuedAliases: [], cues: [], blockers: [] },
      };
      const list = () => ({ listed: [{ record, line: 1 }], problems: [] });
      const options = { dryRun: false, skipBad: false, onStep: () => {} };
      expect(await importList(strapi, list as never, options)).toMatchObject({ isWritten: true });
      expect(heard()).toEqual(['entity *']);
      await strapi.db.query('api::entity.entity').delete({ where: { key: record.key } });
      expect(heard()).toHaveLength(1);
    });

    it('goes on when a listener fails', async () => {
      const stop = bus.onChange(() => {
        throw new Error('a listener that fails');
      });
      await announceChange(newsroom().strapi, { model: 'story', documentId: 's' });
      stop();
      expect(heard()).toEqual(['story s']);
    });

    it('hears what another process writes, and after a break says that anything may have changed', async () => {
      const others = () => changes.filter(({ node }) => node === 'other');
      changes = [];
      if (newsroom().client === 'sqlite') {
        const { filename } = newsroom().strapi.db.connection.client.connectionSettings as never;
        const Sqlite = createRequire(require.resolve('@strapi/database'))('better-sqlite3');
        const other = new Sqlite(filename);
        other.exec(
          "update sources set name_en = name_en where key = 'none'; pragma user_version = 7",
        );
        other.close();
        await until(() => others().length > 0);
        expect(others()).toEqual([{ model: 'any', documentId: null, node: 'other' }]);
        return;
      }
      const { connection } = newsroom().strapi.db;
      const say = "select pg_notify('ajil_changes_public', 'another-node 1 entity abc')";
      await connection.raw(say);
      await until(() => others().length > 0);
      expect(others()).toEqual([{ model: 'entity', documentId: 'abc', node: 'other' }]);
      changes = [];
      await connection.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'ajil-changes'`,
      );
      await until(() => others().some(({ model }) => model === 'any'));
      expect(bus.isHearing()).toBe(true);
    });
  });
}
