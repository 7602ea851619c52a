import { signIn } from '../../support/administrator';
import { addColleague } from '../../support/colleagues';
import { type Refusal, request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const ENTITIES = '/content-manager/collection-types/api::entity.entity';
const LEVELS = '/content-manager/collection-types/api::urgency-level.urgency-level';
const STORIES = '/content-manager/collection-types/api::story.story';
const SOURCES = '/content-manager/collection-types/api::source.source';

const ROLES = ['correspondent', 'editor', 'chief'] as const;
type Role = (typeof ROLES)[number];

interface Entry {
  readonly data: {
    readonly documentId: string;
    readonly headline?: string;
    readonly lede?: string;
  };
}

/** What each role may do; whatever is not marked is refused by the server. */
const ALLOWED: readonly (readonly [string, string, string, object | undefined, readonly Role[]])[] =
  [
    ['writes a draft', 'POST', ARTICLES, { headline: 'مسودة جديدة' }, ROLES],
    ['publishes a new article', 'POST', `${ARTICLES}/actions/publish`, story(), only('editor')],
    ['saves a draft of «خبر عاجل»', 'POST', '/ajil/desk/drafts', story(), ROLES],
    ['publishes from «خبر عاجل»', 'POST', '/ajil/desk/articles', story(), only('editor')],
    ['tags while writing', 'POST', '/ajil/desk/tag', { text: {} }, ROLES],
    ['creates an entity of a name', 'POST', '/ajil/desk/entities', entity(), only('editor')],
    ['reads entities', 'GET', ENTITIES, undefined, ROLES],
    ['reads urgency levels', 'GET', LEVELS, undefined, ROLES],
    ['opens a story', 'POST', STORIES, { titleAr: 'قصة', titleEn: 'Story' }, only('editor')],
    ['adds a source', 'POST', SOURCES, source(), only('chief')],
    ['reads deliveries', 'GET', '/delivery/deliveries', undefined, only('chief')],
    ['sends deliveries again', 'POST', '/delivery/replay', {}, only('chief')],
    ['reads endpoints', 'GET', '/delivery/endpoints', undefined, only('chief')],
    ['sees the users of the panel', 'GET', '/admin/users', undefined, []],
    ['sees the keys of the API', 'GET', '/admin/api-tokens', undefined, []],
    ['changes webhooks', 'POST', '/admin/webhooks', {}, []],
  ];

export function describeRoles(newsroom: NewsroomOf): void {
  describe('the roles of the panel', () => {
    let administrator: string;
    const tokens = {} as Record<Role, string>;

    beforeAll(async () => {
      administrator = await signIn(newsroom());
      for (const role of ROLES) {
        const name = { firstname: role, lastname: 'عيسى', email: `${role}@desk.example` };
        const colleague = await addColleague(newsroom(), administrator, `ajil-${role}`, name);
        tokens[role] = colleague.token;
      }
    });

    const ask = <T = Entry>(role: Role, method: string, path: string, body?: object) =>
      request<T>(newsroom(), path, { method, body, token: tokens[role] });
    const statusOf = async (role: Role, method: string, path: string, body?: object) =>
      (await ask(role, method, path, body)).status;
    const draftBy = async (role: Role) => {
      const { body } = await ask(role, 'POST', ARTICLES, story());
      return `${ARTICLES}/${body.data.documentId}`;
    };

    it('are named in Arabic, those of Strapi too', async () => {
      const { body } = await request<{ data: { code: string; name: string }[] }>(
        newsroom(),
        '/admin/roles',
        { token: administrator },
      );
      expect(Object.fromEntries(body.data.map(({ code, name }) => [code, name]))).toEqual({
        'strapi-super-admin': 'المشرف العام',
        'strapi-editor': 'محرّر عام',
        'strapi-author': 'كاتب عام',
        'ajil-correspondent': 'مراسل',
        'ajil-editor': 'محرّر',
        'ajil-chief': 'رئيس تحرير',
      });
    });

    describe.each(ROLES)('a role of %s', (role) => {
      it.each(ALLOWED)('%s, or is refused', async (_what, method, path, body, roles) => {
        const status = await statusOf(role, method, path, unique(body, role));
        if (roles.includes(role)) expect(status).toBeLessThan(300);
        else expect(status).toBe(403);
      });
    });

    it('let a correspondent change and read their own drafts only', async () => {
      const own = await draftBy('correspondent');
      expect(await statusOf('correspondent', 'PUT', own, { lede: 'أدق.' })).toBe(200);
      expect(await statusOf('correspondent', 'GET', own)).toBe(200);

      const other = await draftBy('editor');
      expect(await statusOf('correspondent', 'GET', other)).toBe(403);
      expect(await statusOf('correspondent', 'PUT', other, { lede: 'س' })).toBe(403);
      const list = await ask<{ results: { documentId: string }[] }>(
        'correspondent',
        'GET',
        `${ARTICLES}?pageSize=100`,
      );
      expect(list.body.results.length).toBeGreaterThan(0);
      expect(list.body.results.map(({ documentId }) => `${ARTICLES}/${documentId}`)).not.toContain(
        other,
      );
    });

    it('let a correspondent neither publish nor withdraw nor delete what is theirs', async () => {
      const own = await draftBy('correspondent');
      const publish = `${own}/actions/publish`;
      expect(await statusOf('correspondent', 'POST', publish, {})).toBe(403);
      expect(await statusOf('correspondent', 'DELETE', own)).toBe(403);
      expect(await statusOf('editor', 'POST', publish, {})).toBe(200);
      expect(await statusOf('correspondent', 'POST', `${own}/actions/unpublish`, {})).toBe(403);
      const bulk = { documentIds: [own.slice(ARTICLES.length + 1)] };
      for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
        expect(await statusOf('correspondent', 'POST', `${ARTICLES}/actions/${action}`, bulk)).toBe(
          403,
        );
      }
    });

    it('let an editor publish, change, discard and withdraw what others wrote, not delete it', async () => {
      const draft = await draftBy('correspondent');
      expect(await statusOf('editor', 'POST', `${draft}/actions/publish`, {})).toBe(200);
      expect(await statusOf('editor', 'PUT', draft, { headline: 'عنوان أدق' })).toBe(200);
      expect(await statusOf('editor', 'POST', `${draft}/actions/discard`, {})).toBe(200);
      expect(await statusOf('editor', 'POST', `${draft}/actions/unpublish`, {})).toBe(200);
      expect(await statusOf('editor', 'DELETE', draft)).toBe(403);
      expect(await statusOf('chief', 'DELETE', draft)).toBe(200);
    });

    it('let only a chief change urgency levels and entities', async () => {
      const idIn = async (path: string) => {
        const { body } = await ask<{ results: { documentId: string }[] }>('chief', 'GET', path);
        return `${path}/${body.results[0]?.documentId}`;
      };
      const level = await idIn(LEVELS);
      const entity = await idIn(`${ENTITIES}`);
      for (const role of ROLES) {
        const wanted = role === 'chief' ? 200 : 403;
        expect(await statusOf(role, 'PUT', level, { colour: '#123456' })).toBe(wanted);
        expect(await statusOf(role, 'PUT', entity, { category: 'فئة' })).toBe(wanted);
      }
    });

    it('are told in Arabic, at its field, what Strapi says in English only', async () => {
      const taken = { ...source(), key: 'reuters' };
      const { status, body } = await ask<Refusal>('chief', 'POST', SOURCES, taken);
      expect(status).toBe(400);
      expect(body.error.details?.errors).toEqual([
        expect.objectContaining({
          path: ['key'],
          message: 'هذه القيمة مستعملة من قبل • This attribute must be unique',
        }),
      ]);
    });

    it('let everybody decide about tags, a field that no form shows', async () => {
      const { body } = await ask('correspondent', 'POST', ARTICLES, {
        headline: 'وزير الخارجية العراقي في أنقرة',
        taggingDecisions: { 'country:TR': 'reject' },
      });
      const row = await newsroom()
        .strapi.documents('api::article.article')
        .findOne({ documentId: body.data.documentId, populate: { entities: true } });
      expect(row?.taggingDecisions).toEqual({ 'country:TR': 'reject' });
      expect(row?.entities?.map(({ key }) => key)).toContain('country:IQ');
      expect(row?.entities?.map(({ key }) => key)).not.toContain('country:TR');
    });
  });
}

function only(least: 'editor' | 'chief'): readonly Role[] {
  return ROLES.slice(ROLES.indexOf(least));
}

/** Accepted by the form, the desk and the rules of publication alike. */
function story() {
  return { headline: 'بغداد وأنقرة تتفقان', lede: 'اتفقت بغداد وأنقرة.', urgency: 'alert' };
}

function entity() {
  return { kind: 'organisation', nameAr: 'حركة', nameEn: 'Movement' };
}

function source() {
  return { key: 'source', nameAr: 'مصدر', nameEn: 'Source', kind: 'agency' };
}

/** Names and keys of their own, as two entries may not share them. */
function unique(body: object | undefined, role: Role): object | undefined {
  const named = body as Record<string, unknown> | undefined;
  if (!named || !('nameAr' in named)) return body;
  return {
    ...named,
    nameAr: `${String(named.nameAr)} ${role}`,
    ...('key' in named && { key: `${String(named.key)}-${role}` }),
  };
}
