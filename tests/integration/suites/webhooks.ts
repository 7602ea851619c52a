import { addWebhook, signIn } from '../../support/administrator';
import { graphql, request } from '../../support/http';
import { type ReceivedRequest, type Receiver, startReceiver } from '../../support/receiver';
import type { NewsroomOf } from '../newsroom-suites';

const ARTICLE = 'api::article.article';
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
  });
}
