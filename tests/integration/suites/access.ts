import { graphql, request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

const READABLE = ['articles', 'entities', 'sources', 'stories', 'urgency-levels'];

export function describeAccess(newsroom: NewsroomOf): void {
  describe('a stranger', () => {
    it.each(READABLE)('reads %s', async (plural) => {
      expect((await request(newsroom(), `/api/${plural}`)).status).toBe(200);
    });

    it.each(READABLE)('may not create %s', async (plural) => {
      const options = { method: 'POST', body: { data: { headline: 'خبر', nameAr: 'س' } } };
      expect((await request(newsroom(), `/api/${plural}`, options)).status).toBe(403);
    });

    it.each([
      ['GET', '/api/users', 403],
      ['GET', '/api/upload/files', 403],
      ['POST', '/api/upload', 403],
      ['POST', '/api/auth/local', 403],
      ['POST', '/api/auth/local/register', 403],
      ['POST', '/api/auth/forgot-password', 403],
      ['GET', '/admin/webhooks', 401],
    ])('gets no answer from %s %s', async (method, path, status) => {
      const body = method === 'POST' ? {} : undefined;
      expect((await request(newsroom(), path, { method, body })).status).toBe(status);
    });

    it('reads no draft, neither in a list nor by its id nor through GraphQL', async () => {
      const draft = await newsroom()
        .strapi.documents('api::article.article')
        .create({ data: { headline: 'مسودة لا يراها القراء', lede: 'نص.' } });
      const { documentId } = draft;
      const byId = await request(newsroom(), `/api/articles/${documentId}`);
      expect(byId.status).toBe(404);
      for (const path of [
        '/api/articles?status=draft',
        `/api/articles/${documentId}?status=draft`,
      ]) {
        const { status, body } = await request(newsroom(), path);
        expect(status).toBe(400);
        expect(body.error.message).toMatch(/المسودات.*drafts are read with an API token only/);
      }
      const answer = await graphql<null>(newsroom(), '{ articles(status: DRAFT) { headline } }');
      expect(answer.errors?.[0].message).toMatch(/drafts are read with an API token only/);
      const { token } = newsroom();
      const withToken = await request(newsroom(), `/api/articles/${documentId}?status=draft`, {
        token,
      });
      expect(withToken.status).toBe(200);
    });

    it('sees neither who wrote a story nor what the desk decided about it', async () => {
      const { documentId } = await newsroom()
        .strapi.documents('api::article.article')
        .create({
          data: { headline: 'وزير الخارجية العراقي في أنقرة', lede: 'نص.', urgency: 'normal' },
          status: 'published',
        });
      const { body } = await request<{ data: Record<string, unknown> }>(
        newsroom(),
        `/api/articles/${documentId}?populate=*`,
      );
      for (const field of [
        'createdBy',
        'updatedBy',
        'taggingDecisions',
        'taggingHash',
        'candidates',
        'draftVersion',
        'publishedTextHash',
        'publishedUrgency',
        'publishedCorrection',
      ]) {
        expect(body.data).not.toHaveProperty(field);
      }
      expect(body.data).toHaveProperty('mentions');
    });
  });

  it('serves the reader’s page at the root, to anybody', async () => {
    const { status, headers } = await request(newsroom(), '/');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html/);
  });
}
