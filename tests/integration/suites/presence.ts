import { signIn } from '../../support/administrator';
import { addColleague, type Colleague } from '../../support/colleagues';
import { request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const LAYLA = { id: 1, name: 'ليلى المحررة' };

interface Answer {
  readonly data: { readonly others: object[]; readonly draftVersion: string };
}

export function describePresence(newsroom: NewsroomOf): void {
  describe('who opens an article', () => {
    let administrator: string;
    let editor: Colleague;
    let correspondent: Colleague;
    let documentId: string;

    beforeAll(async () => {
      administrator = await signIn(newsroom());
      const add = (role: string, firstname: string) =>
        addColleague(newsroom(), administrator, role, {
          firstname,
          lastname: 'عيسى',
          email: `${role}-presence@desk.example`,
        });
      editor = await add('ajil-editor', 'سامي');
      correspondent = await add('ajil-correspondent', 'هدى');
      const { body } = await request<{ data: { documentId: string } }>(newsroom(), ARTICLES, {
        method: 'POST',
        token: administrator,
        body: { headline: 'خبر يفتحه اثنان' },
      });
      documentId = body.data.documentId;
    });

    const tell = (token: string, path = '', id = documentId) =>
      request<Answer>(newsroom(), `/ajil/desk/presence${path}`, {
        method: 'POST',
        token,
        body: { documentId: id },
      });

    it('learns who else has it open, and which version was saved last', async () => {
      expect((await tell(administrator)).body.data.others).toEqual([]);
      const { others, draftVersion } = (await tell(editor.token)).body.data;
      expect(others).toEqual([LAYLA]);
      expect(draftVersion).toMatch(/^[0-9a-f-]{36}$/);
      expect((await tell(administrator)).body.data.others).toEqual([
        { id: editor.id, name: 'سامي عيسى' },
      ]);
    });

    it('is gone for the others after leaving', async () => {
      expect((await tell(editor.token, '/leave')).status).toBe(200);
      expect((await tell(administrator)).body.data.others).toEqual([]);
    });

    it('learns nothing of an article that the role may not read, nor of one that is not there', async () => {
      expect((await tell(correspondent.token)).status).toBe(403);
      expect((await tell(administrator)).body.data.others).toEqual([]);
      expect((await tell(administrator, '', 'none')).status).toBe(404);
      expect((await request(newsroom(), '/ajil/desk/presence', { method: 'POST' })).status).toBe(
        401,
      );
    });
  });
}
