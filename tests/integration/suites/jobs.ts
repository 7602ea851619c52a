import { makeTables } from '../../../src/delivery/strapi/table-store';
import type { JobView } from '../../../src/desk/job-contract';
import { isOpen } from '../../../src/desk/job-progress';
import { makeJobRunner } from '../../../src/jobs/strapi/job-runner';
import { JOBS } from '../../../src/jobs/strapi/job-tables';
import { makeWorks } from '../../../src/jobs/strapi/make-jobs';
import { makeLexiconStore } from '../../../src/tagging/strapi/lexicon-store';
import { signIn } from '../../support/administrator';
import { addColleague } from '../../support/colleagues';
import { request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';
const NAME = 'مؤسسة البيدر الذهبي';
const KEY = 'org:golden-threshing-floor';
const HEADER =
  'key\tkind\tcategory\tnameAr\tnameEn\tcountry\tiso2\tiso3\twikidata\taliases\tadjectives\tabbreviations\tcuedAliases\tcues\tblockers';

interface Row {
  readonly id: number;
  readonly updatedAt: string;
  readonly entities: readonly { readonly key: string }[];
  readonly mentions: readonly { readonly key: string; readonly evidence: string }[];
  readonly taggingDecisions: object;
}

export function describeJobs(newsroom: NewsroomOf): void {
  describe('long work', () => {
    let administrator: string;

    beforeAll(async () => {
      administrator = await signIn(newsroom());
    });

    const tables = () => makeTables(newsroom().strapi);
    const documents = () => newsroom().strapi.documents(ARTICLE);
    const rowsOf = (documentId: string): Promise<Row[]> =>
      newsroom()
        .strapi.db.query(ARTICLE)
        .findMany({ where: { documentId }, populate: { entities: true }, orderBy: 'id' });
    const write = async (headline: string, data: object = {}) => {
      const story = { headline, lede: 'نص.', urgency: 'alert', sources: ['reuters'], ...data };
      const { documentId } = await documents().create({
        data: story as never,
        status: 'published',
      });
      return documentId;
    };
    const events = async () => {
      const [{ count }] = (await tables().of('ajil_events').count('id as count')) as {
        count: unknown;
      }[];
      return Number(count);
    };
    const ask = async (path: string, body: object = {}, token = administrator) =>
      request<{ data: JobView }>(newsroom(), `/ajil/desk/jobs${path}`, {
        method: 'POST',
        body,
        token,
      });
    const list = async () => {
      const { body } = await request<{ data: { jobs: JobView[] } }>(newsroom(), '/ajil/desk/jobs', {
        token: administrator,
      });
      return body.data.jobs;
    };
    const ended = async (id: number): Promise<JobView> => {
      for (;;) {
        const job = (await list()).find((one) => one.id === id)!;
        if (!isOpen(job)) return job;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const run = async (path: string, body?: object) => ended((await ask(path, body)).body.data.id);
    const importText = async (text: string, skipBad = false) => {
      const form = new FormData();
      form.set('file', new Blob([text]), 'additions.tsv');
      form.set('skipBad', String(skipBad));
      const answer = await fetch(`${newsroom().url}/ajil/desk/jobs/import`, {
        method: 'POST',
        headers: { authorization: `Bearer ${administrator}` },
        body: form,
      });
      return ended(((await answer.json()) as { data: JobView }).data.id);
    };
    const line = (key: string, name: string, english: string) =>
      [key, 'organisation', 'ngo', name, english, ...Array(10).fill('')].join('\t');

    it('imports a file of the gazetteer, and says what is wrong with one that is refused', async () => {
      const bad = await importText(`${HEADER}\nnonsense\n`);
      expect(bad).toMatchObject({ status: 'done', changed: 0, result: { isWritten: false } });
      expect(bad.failed).toBeGreaterThan(0);
      expect(bad.problems[0]?.place).toBe('additions.tsv:2');
      const text = `${HEADER}\n${line('org:jobs-of-the-night', 'هيئة سهر الليالي', 'Jobs of the Night')}\n`;
      expect(await importText(text)).toMatchObject({
        status: 'done',
        changed: 1,
        result: { created: 1, isWritten: true },
      });
      expect(await importText(text)).toMatchObject({
        changed: 0,
        result: { unchanged: 1, isWritten: false },
      });
    });

    it('tags the archive again, drafts and what readers see, and writes nothing else', async () => {
      const plain = await write(`${NAME} تفتتح مخزنا للحبوب`);
      const rejecting = await write(`${NAME} تغلق مخزنا في العراق`, {
        taggingDecisions: { [KEY]: 'reject', 'country:YE': 'pin' },
      });
      const other = await write('أمطار غزيرة في تونس');
      const before = await rowsOf(plain);
      expect(before.map(({ entities }) => entities)).toEqual([[], []]);
      const untouched = JSON.stringify(await rowsOf(other));
      const decided = await rowsOf(rejecting);
      await newsroom()
        .strapi.db.query(ENTITY)
        .create({
          data: { key: KEY, kind: 'organisation', nameAr: NAME, nameEn: 'Golden Threshing Floor' },
        });
      const told = await events();

      const job = await run('/retag');
      expect(job).toMatchObject({ status: 'done', askedBy: 'ليلى المحررة', failed: 0, reason: '' });
      expect(job.done).toBe(job.total);
      const after = await rowsOf(plain);
      expect(after).toHaveLength(2);
      for (const [i, row] of after.entries()) {
        expect(row.entities.map(({ key }) => key)).toEqual([KEY]);
        expect(row.mentions).toMatchObject([{ key: KEY, evidence: `${NAME} تفتتح مخزنا للحبوب` }]);
        expect(row.updatedAt).toBe(before[i]!.updatedAt);
      }
      expect(JSON.stringify(await rowsOf(other))).toBe(untouched);
      for (const [i, row] of (await rowsOf(rejecting)).entries()) {
        expect(row.entities).toEqual(decided[i]!.entities);
        expect(row.taggingDecisions).toEqual({ [KEY]: 'reject', 'country:YE': 'pin' });
      }
      expect(await events()).toBe(told);
      expect(await run('/retag')).toMatchObject({ status: 'done', changed: 0, total: job.total });
    });

    it('keeps to the range, and goes on behind a story that fails', async () => {
      const query = newsroom().strapi.db.query(ARTICLE);
      const documentId = await write('مهرجان للتمور في البصرة');
      const [draft, published] = (await rowsOf(documentId)) as [Row, Row];
      const empty = { mentions: [], entities: [] };
      for (const { id } of [draft, published]) await query.update({ where: { id }, data: empty });
      const old = { scope: 'all', from: '2001-01-01', to: '2001-12-31' };
      expect(await run('/retag', old)).toMatchObject({ total: 0, done: 0 });
      expect(await run('/retag', { scope: 'published' })).toMatchObject({ changed: 1 });
      expect((await rowsOf(documentId)).map(({ mentions }) => mentions.length > 0)).toEqual([
        false,
        true,
      ]);
      await query.update({ where: { id: draft.id }, data: { taggingDecisions: ['nonsense'] } });
      const job = await run('/retag', { scope: 'draft' });
      expect(job).toMatchObject({ status: 'done', failed: 1, done: job.total });
      expect(job.problems).toMatchObject([{ place: documentId }]);
      await query.update({ where: { id: draft.id }, data: { taggingDecisions: {} } });
    });

    it('is done once by two nodes', async () => {
      const { strapi } = newsroom();
      const query = strapi.db.query(ARTICLE);
      const rows: { id: number }[] = await query.findMany({ select: ['id'] });
      const data = { candidates: [{ surface: 'قديم' }] };
      for (const { id } of rows) await query.update({ where: { id }, data });
      const store = makeLexiconStore(strapi);
      const second = makeJobRunner(strapi, tables(), makeWorks(strapi, tables(), store));
      second.start();
      const job = await run('/retag');
      await second.stop();
      await store.close();
      expect(job).toMatchObject({
        status: 'done',
        changed: rows.length,
        done: job.total,
        failed: 0,
      });
    });

    it('ends where somebody cancels it, and not when it is over', async () => {
      const [{ id }] = (await tables()
        .of(JOBS)
        .insert({
          ...{ kind: 'retag', status: 'running', input: '{"scope":"all","from":"","to":""}' },
          ...{ asked_by: 'سامي', steps: 3, cursor: '{"after":0,"last":1}', total: 1, done: 0 },
          ...{ changed: 0, failed: 0, problems: '[]', cancel_wanted: true, result: '{}' },
          ...{ created_at: Date.now(), worked_ms: 0 },
        })
        .returning('id')) as { id: number }[];
      expect(await ended(id)).toMatchObject({ status: 'cancelled', done: 0, changed: 0 });
      expect((await ask(`/${id}/cancel`)).status).toBe(404);
      expect((await ask('/0/cancel')).status).toBe(404);
    });

    it('is refused with a reason, and to whoever may not run it', async () => {
      const person = { firstname: 'هند', lastname: 'عيسى', email: 'jobs@desk.example' };
      const editor = await addColleague(newsroom(), administrator, 'ajil-editor', person);
      const chief = { ...person, email: 'jobs-chief@desk.example' };
      const { token } = await addColleague(newsroom(), administrator, 'ajil-chief', chief);
      for (const path of ['/retag', '/import', '/1/cancel']) {
        expect([path, (await ask(path, {}, editor.token)).status]).toEqual([path, 403]);
      }
      expect((await ask('/retag', { scope: 'some' }, token)).status).toBe(400);
      expect((await ask('/import', {}, token)).status).toBe(400);
      const bad = await ask('/retag', { from: '2026-02-30' }, token);
      expect(JSON.stringify(bad.body)).toContain('2026-02-30');
      expect((await ask('/retag', { from: '2001-01-01', to: '2001-01-01' }, token)).status).toBe(
        200,
      );
    });
  });
}
