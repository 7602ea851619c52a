import type { EntityView, MergePlan, NameClash, Timeline } from '../../../src/desk/entity-contract';
import type { JobView } from '../../../src/desk/job-contract';
import { isOpen } from '../../../src/desk/job-progress';
import { makeTables } from '../../../src/delivery/strapi/table-store';
import { ENDPOINTS } from '../../../src/delivery/strapi/delivery-tables';
import { addWebhook, signIn } from '../../support/administrator';
import { addColleague } from '../../support/colleagues';
import { request } from '../../support/http';
import { readsOf } from '../../support/statements';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
const ENTITY = 'api::entity.entity';

interface Row {
  readonly publishedAt: string | null;
  readonly entities: readonly { readonly key: string }[];
  readonly mentions: readonly { readonly key: string }[];
  readonly taggingDecisions: object;
}

export function describeEntities(newsroom: NewsroomOf): void {
  describe('the pages of the gazetteer', () => {
    let administrator: string;
    let editor: string;
    const ids: Record<string, string> = {};

    beforeAll(async () => {
      administrator = await signIn(newsroom());
      const person = { firstname: 'هند', lastname: 'عيسى', email: 'entities@desk.example' };
      editor = (await addColleague(newsroom(), administrator, 'ajil-editor', person)).token;
      await entity('org:green-caravan', 'رابطة القافلة الخضراء', 'Green Caravan League');
      await entity('org:caravan-league', 'جمعية القوافل', 'Caravan Society');
    });

    const entity = async (key: string, nameAr: string, nameEn: string, data: object = {}) => {
      const { documentId } = await newsroom()
        .strapi.documents(ENTITY)
        .create({
          data: { key, kind: 'organisation', nameAr, nameEn, ...data } as never,
        });
      ids[key] = documentId;
    };
    const ask = async <T>(path: string, options: object = {}) => {
      const answer = await request<{ data: T }>(newsroom(), `/ajil/desk/${path}`, {
        token: administrator,
        ...options,
      });
      return { status: answer.status, data: answer.body.data, body: answer.body };
    };
    const documents = () => newsroom().strapi.documents(ARTICLE);
    const write = async (headline: string, status: 'draft' | 'published', data: object = {}) => {
      const story = { headline, lede: 'نص.', urgency: 'alert', sources: ['reuters'], ...data };
      return (await documents().create({ data: story as never, status })).documentId;
    };
    const rowsOf = (documentId: string): Promise<Row[]> =>
      newsroom()
        .strapi.db.query(ARTICLE)
        .findMany({ where: { documentId }, populate: { entities: true }, orderBy: 'id' });
    const keysOf = async (documentId: string) =>
      (await rowsOf(documentId)).map(({ entities }) => entities.map(({ key }) => key).sort());

    it('show an entity with its stories, sentences, periods and clashes', async () => {
      await write('رابطة القافلة الخضراء توزع الشتلات في القرى', 'published');
      await write('رابطة القافلة الخضراء تعد خطة', 'draft');
      await entity('org:other-caravan', 'قافلة أخرى', 'Other', { aliases: ['جمعية القوافل'] });
      const path = `entity/${ids['org:green-caravan']}`;
      const { data } = await ask<EntityView>(path);
      expect(data).toMatchObject({
        ...{ key: 'org:green-caravan', published: 1, drafts: 2, clashes: [], isActive: true },
        stories: [{ surface: 'رابطة القافلة الخضراء' }],
      });
      expect((await ask<EntityView>(`entity/org:green-caravan`)).data).toEqual(data);
      for (const [by, shown] of [
        ['day', 30],
        ['week', 26],
        ['month', 24],
      ] as const) {
        const { data: line } = await ask<Timeline>(`${path}/timeline?by=${by}&offset=180`);
        expect(line.periods).toHaveLength(shown);
        expect(line.periods.at(-1)!.stories).toBe(1);
      }
      const { data: other } = await ask<EntityView>(`entity/${ids['org:caravan-league']}`);
      expect(other.clashes.map(({ name, entities }) => [name, entities.length])).toEqual([
        ['جمعية القوافل', 2],
      ]);
      const all = await ask<{ clashes: NameClash[]; total: number }>('clashes');
      expect(all.data.clashes.map(({ name }) => name)).toContain('جمعية القوافل');
      await newsroom().strapi.documents(ENTITY).delete({ documentId: ids['org:other-caravan']! });
      expect((await ask('entity/nobody')).status).toBe(404);
      expect((await request(newsroom(), `/ajil/desk/${path}`)).status).toBe(401);
    });

    it('ask as many questions whatever the number of stories', async () => {
      const path = `entity/${ids['org:green-caravan']}`;
      const count = () => readsOf(newsroom(), /./, () => ask(path));
      // The first may load the gazetteer and what the asker may do.
      await ask(path);
      const before = (await count()).length;
      expect(before).toBeGreaterThan(0);
      for (const n of ['أولى', 'ثانية', 'ثالثة']) {
        await write(`رابطة القافلة الخضراء تفتح مشتلة ${n}`, 'published');
      }
      expect((await count()).length).toBe(before);
    });

    it('merge two entities without losing a tag', async () => {
      const [from, into] = ['org:green-caravan', 'org:caravan-league'];
      const name = 'رابطة القافلة الخضراء';
      const only = await write(`${name} تغرس ألف شجرة`, 'published');
      const both = await write(`${name} وجمعية القوافل توقعان اتفاقا`, 'published');
      const pinned = await write('موسم زراعي جيد', 'draft', {
        taggingDecisions: { [from!]: 'pin' },
      });
      const rejected = await write(`${name} عنوان قصيدة`, 'draft', {
        taggingDecisions: { [from!]: 'reject' },
      });
      // What readers see has the tag, the draft no longer.
      const changed = await write(`${name} تعرض صورا`, 'published');
      await documents().update({ documentId: changed, data: { headline: 'معرض للصور' } });
      const webhook = await addWebhook(newsroom(), 'http://127.0.0.1:9999/nowhere', [
        'entry.delete',
      ]);
      await request(newsroom(), `/delivery/endpoints/${webhook}`, {
        ...{ method: 'PUT', token: administrator, body: { filters: { organisations: [from] } } },
      });
      const tables = makeTables(newsroom().strapi);
      const events = async () => {
        const rows = await tables.of('ajil_events').select('type').orderBy('id');
        return (rows as { type: string }[]).map(({ type }) => type);
      };
      const told = (await events()).length;

      const path = `entity/${ids[from!]}/merge`;
      const { data: plan } = await ask<MergePlan>(`${path}?into=${ids[into!]}`);
      expect(plan).toMatchObject({ from: { key: from }, into: { key: into } });
      expect(plan.names).toEqual(expect.arrayContaining([name, 'Green Caravan League']));
      const body = { into: ids[into!] };
      const { data: asked } = await ask<{ id: number }>(path, { method: 'POST', body });
      let job: JobView;
      do {
        const { data } = await ask<{ jobs: JobView[] }>('jobs');
        job = data.jobs.find(({ id }) => id === asked.id)!;
        await new Promise((resolve) => setTimeout(resolve, 50));
      } while (isOpen(job));
      expect(job).toMatchObject({ status: 'done', changed: plan.drafts + plan.published });
      expect(job.result).toMatchObject({ gone: { key: from, nameAr: name } });
      expect(job.result.documents).toEqual(expect.arrayContaining([only, both, pinned, rejected]));

      expect(await keysOf(only)).toEqual([[into], [into]]);
      expect(await keysOf(both)).toEqual([[into], [into]]);
      expect(await keysOf(pinned)).toEqual([[into]]);
      expect(await keysOf(rejected)).toEqual([[]]);
      expect(await keysOf(changed)).toEqual([[], [into]]);
      const archive = await newsroom().strapi.db.query(ARTICLE).findMany({});
      expect(JSON.stringify(archive)).not.toContain(from);
      expect((await rowsOf(only)).map(({ mentions }) => mentions.map(({ key }) => key))).toEqual([
        [into],
        [into],
      ]);
      // The one that went is told of as any deletion is, and no story is.
      expect((await events()).slice(told)).toEqual(['entry.delete']);
      const [{ filters }] = (await tables.of(ENDPOINTS).where({ endpoint: webhook })) as [
        { filters: string },
      ];
      expect(JSON.parse(filters).organisations).toEqual([into]);
      expect((await ask(`entity/${ids[from!]}`)).status).toBe(404);

      for (const documentId of [only, both, pinned]) await documents().publish({ documentId });
      await documents().discardDraft({ documentId: changed });
      for (const documentId of [only, both, pinned, changed]) {
        expect(await keysOf(documentId)).toEqual([[into], [into]]);
      }
      await documents().update({ documentId: rejected, data: { lede: 'نص آخر.' } });
      expect(await keysOf(rejected)).toEqual([[]]);
      const later = await write(`${name} تعود إلى القرى`, 'draft');
      expect(await keysOf(later)).toEqual([[into]]);
      const token = administrator;
      await request(newsroom(), `/admin/webhooks/${webhook}`, { method: 'DELETE', token });
    });

    it('refuse to merge a country, and whoever may not', async () => {
      const [iraq] = await newsroom()
        .strapi.db.query(ENTITY)
        .findMany({ where: { key: 'country:IQ' } });
      const options = { method: 'POST', body: { into: ids['org:caravan-league'] } };
      const refused = await ask(`entity/${iraq.documentId}/merge`, options);
      expect(refused.status).toBe(400);
      expect(JSON.stringify(refused.body)).toContain('country:IQ');
      const path = `entity/${ids['org:caravan-league']}/merge`;
      for (const method of ['GET', 'POST']) {
        expect((await ask(`${path}?into=x`, { method, token: editor })).status).toBe(403);
      }
    });
  });
}
