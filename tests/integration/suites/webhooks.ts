import { addWebhook, signIn } from '../../support/administrator';
import { graphql, request } from '../../support/http';
import { type ReceivedRequest, type Receiver, startReceiver } from '../../support/receiver';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
/** Published at once in the panel. */
const MANY = 30;
const MANAGER = `/content-manager/collection-types/${ARTICLE}`;

interface Entry {
  documentId: string;
  headline: string;
  urgency: { code: string };
  entities: { key: string }[];
}

export function describeWebhooks(newsroom: NewsroomOf): void {
  describe('a webhook registered in the settings', () => {
    let receiver: Receiver;
    let session = '';

    beforeAll(async () => {
      receiver = await startReceiver();
      session = await signIn(newsroom());
      await addWebhook(newsroom(), receiver.url, ['entry.publish']);
    });

    afterAll(() => receiver.close());

    const received = (headline: string) => {
      const isWanted = ({ body }: ReceivedRequest) =>
        body.event === 'entry.publish' && (body.entry as Entry | null)?.headline === headline;
      return receiver.waitFor(isWanted, 1);
    };

    const bulk = (action: string, documentIds: readonly string[]) =>
      request(newsroom(), `${MANAGER}/actions/${action}`, {
        method: 'POST',
        token: session,
        body: { documentIds },
      });

    const paths: [string, (headline: string) => Promise<unknown>][] = [
      [
        'REST with status=published',
        (headline) =>
          request(newsroom(), '/api/articles?status=published', {
            method: 'POST',
            token: newsroom().token,
            body: { data: { headline, lede: 'نص.', urgency: 'alert' } },
          }),
      ],
      [
        'GraphQL with status: PUBLISHED',
        (headline) =>
          graphql(
            newsroom(),
            'mutation ($data: ArticleInput!) { createArticle(data: $data, status: PUBLISHED) { headline } }',
            {
              token: newsroom().token,
              variables: { data: { headline, lede: 'نص.', urgency: 'alert' } },
            },
          ),
      ],
      [
        'the panel’s publish button',
        async (headline) => {
          const created = await request<{ data: { documentId: string } }>(newsroom(), MANAGER, {
            method: 'POST',
            token: session,
            body: { headline, lede: 'نص.', urgency: 'alert' },
          });
          const { documentId } = created.body.data;
          return request(newsroom(), `${MANAGER}/${documentId}/actions/publish`, {
            method: 'POST',
            token: session,
            body: { headline, lede: 'نص.' },
          });
        },
      ],
      [
        'the panel’s bulk publish',
        async (headline) => {
          const data = { headline, lede: 'نص.', urgency: 'alert' };
          const { documentId } = await newsroom().strapi.documents(ARTICLE).create({ data });
          return bulk('bulkPublish', [documentId]);
        },
      ],
      [
        'GraphQL’s update with status: PUBLISHED',
        async (headline) => {
          const data = { headline: 'مسودة', lede: 'نص.', urgency: 'alert' };
          const { documentId } = await newsroom().strapi.documents(ARTICLE).create({ data });
          return graphql(
            newsroom(),
            'mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, data: $data, status: PUBLISHED) { headline } }',
            { token: newsroom().token, variables: { id: documentId, data: { headline } } },
          );
        },
      ],
      [
        'REST’s update with status=published',
        async (headline) => {
          const data = { headline: 'مسودة', lede: 'نص.', urgency: 'alert' };
          const { documentId } = await newsroom().strapi.documents(ARTICLE).create({ data });
          return request(newsroom(), `/api/articles/${documentId}?status=published`, {
            method: 'PUT',
            token: newsroom().token,
            body: { data: { headline } },
          });
        },
      ],
      [
        'publish of a draft',
        async (headline) => {
          const documents = newsroom().strapi.documents(ARTICLE);
          const data = { headline, lede: 'نص.', urgency: 'alert' };
          const { documentId } = await documents.create({ data });
          return documents.publish({ documentId });
        },
      ],
    ];

    it.each(paths)('gets one entry.publish, with its tags, after %s', async (name, publish) => {
      const headline = `لبنان يطلق خطة للكهرباء (${paths.findIndex(([path]) => path === name)})`;
      await publish(headline);
      const requests = await received(headline);
      expect(requests).toHaveLength(1);
      const [{ headers, body }] = requests;
      expect(headers['x-strapi-event']).toBe('entry.publish');
      expect(body.entry).toMatchObject({
        headline,
        urgency: { code: 'alert' },
        entities: [{ key: 'country:LB' }],
      });
    });

    it('gets one more for every time it is published again', async () => {
      const documents = newsroom().strapi.documents(ARTICLE);
      const headline = 'الأردن يفتح معبرا مع سوريا';
      const data = { headline, lede: 'نص.', urgency: 'alert' };
      const { documentId } = await documents.create({ data, status: 'published' });
      await received(headline);
      await documents.update({ documentId, data: { lede: 'نص آخر.' }, status: 'published' });
      const isWanted = ({ body }: ReceivedRequest) =>
        (body.entry as Entry | null)?.headline === headline;
      expect(await receiver.waitFor(isWanted, 2)).toHaveLength(2);
    });

    it('is told once of each of many that the panel publishes, withdraws and deletes at once', async () => {
      const many = await startReceiver();
      const types = ['article.published', 'article.unpublished', 'article.killed'];
      const id = await addWebhook(newsroom(), many.url, ['entry.publish']);
      await request(newsroom(), `/delivery/endpoints/${id}`, {
        method: 'PUT',
        token: session,
        body: { events: types },
      });
      const documents = newsroom().strapi.documents(ARTICLE);
      const ids: string[] = [];
      for (let count = 0; count < MANY; count++) {
        const data = { headline: `خبر ${count}`, lede: 'نص.', urgency: 'normal' };
        ids.push((await documents.create({ data })).documentId);
      }
      const told = async (type: string) => {
        const isWanted = ({ body }: ReceivedRequest) => body.event === type;
        const requests = await many.waitFor(isWanted, MANY);
        return requests.map(({ body }) => (body.entry as Entry).documentId).sort();
      };
      expect((await bulk('bulkPublish', ids)).status).toBe(200);
      expect(await told('entry.publish')).toEqual([...ids].sort());
      expect(await told('article.published')).toEqual([...ids].sort());
      expect((await bulk('bulkUnpublish', ids)).status).toBe(200);
      expect(await told('article.unpublished')).toEqual([...ids].sort());
      expect((await bulk('bulkPublish', ids)).status).toBe(200);
      await many.waitFor(({ body }) => body.event === 'article.published', 2 * MANY);
      expect((await bulk('bulkDelete', ids)).status).toBe(200);
      expect(await told('article.killed')).toEqual([...ids].sort());
      await many.close();
    });
  });
}
