import { strapi as createClient } from '@strapi/client';

import { graphql, request } from '../../support/http';
import type { NewsroomOf } from '../newsroom-suites';

interface Item {
  headline: string;
  documentId: string;
}

export function describeConsumers(newsroom: NewsroomOf): void {
  const HEADLINE = 'رويترز: بغداد وأنقرة تتفقان على تقاسم مياه دجلة';
  let documentId = '';

  beforeAll(async () => {
    const { body } = await request<{ data: Item }>(newsroom(), '/api/articles?status=published', {
      method: 'POST',
      token: newsroom().token,
      body: {
        data: {
          headline: HEADLINE,
          lede: 'اتفق العراق وتركيا على تقاسم مياه دجلة، بحسب وزارة الخارجية التركية.',
          urgency: 'alert',
          sources: ['reuters'],
        },
      },
    });
    documentId = body.data.documentId;
  });

  describe('a consumer of REST', () => {
    it.each([
      ['an entity', 'filters[entities][key][$eq]=country:IQ'],
      ['an institution', 'filters[entities][key][$eq]=org:TR/ministry-of-foreign-affairs'],
      ['an urgency', 'filters[urgency][code][$eq]=alert'],
      ['a source', 'filters[sources][key][$eq]=reuters'],
      ['the country of a source', 'filters[sources][country][key][$eq]=country:GB'],
    ])('filters by %s', async (_name, filter) => {
      const { body } = await request<{ data: Item[] }>(
        newsroom(),
        `/api/articles?${filter}&pagination[pageSize]=100`,
      );
      expect(body.data.map((item) => item.documentId)).toContain(documentId);
      const { body: other } = await request<{ data: Item[] }>(
        newsroom(),
        `/api/articles?${filter.replace(/=.*/, '=country:FJ')}`,
      );
      expect(other.data).toEqual([]);
    });

    it('reads with the official client, relations and all', async () => {
      const client = createClient({ baseURL: `${newsroom().url}/api` });
      const { data } = await client.collection('articles').find({
        filters: { entities: { key: { $eq: 'country:IQ' } }, urgency: { code: { $eq: 'alert' } } },
        populate: ['urgency', 'sources', 'entities'],
        sort: 'firstPublishedAt:desc',
      });
      const article = data.find((item) => item.documentId === documentId);
      expect(article).toMatchObject({ headline: HEADLINE, urgency: { code: 'alert' } });
      expect(article?.sources).toMatchObject([{ key: 'reuters', nameAr: 'رويترز' }]);
      expect(article?.entities.map(({ key }: { key: string }) => key)).toEqual(
        expect.arrayContaining(['country:IQ', 'country:TR']),
      );
      const one = await client.collection('articles').findOne(documentId);
      expect(one.data.headline).toBe(HEADLINE);
    });

    it('writes and publishes with the official client and a token', async () => {
      const { url, token } = newsroom();
      const client = createClient({ baseURL: `${url}/api`, auth: token });
      const { data } = await client
        .collection('articles')
        .create(
          { headline: 'الكويت تعلن عطلة رسمية', body: 'أعلنت الكويت عطلة.', urgency: 'normal' },
          { status: 'published' },
        );
      const { body } = await request<{ data: Item }>(
        newsroom(),
        `/api/articles/${data.documentId}`,
      );
      expect(body.data.headline).toBe('الكويت تعلن عطلة رسمية');
    });
  });

  describe('a consumer of GraphQL', () => {
    it('filters by entity, urgency and source in one request', async () => {
      const { data, errors } = await graphql<{ articles: { documentId: string }[] }>(
        newsroom(),
        `
          query ($key: String!) {
            articles(
              filters: {
                entities: { key: { eq: $key } }
                urgency: { code: { eq: "alert" } }
                sources: { key: { eq: "reuters" } }
              }
              sort: "firstPublishedAt:desc"
            ) {
              documentId
              headline
              slug
              shortId
              firstPublishedAt
              breakingUntil
              urgency {
                code
                nameAr
                kicker
                colour
                iptcUrgency
              }
              sources {
                key
                nameAr
                nameEn
              }
              entities {
                key
                kind
                nameAr
                nameEn
                iso2
              }
              mentions
            }
          }
        `,
        { variables: { key: 'country:TR' } },
      );
      expect(errors).toBeUndefined();
      expect(data.articles).toMatchObject([
        {
          documentId,
          headline: HEADLINE,
          urgency: { code: 'alert', kicker: 'عاجل' },
          sources: [{ key: 'reuters' }],
        },
      ]);
    });

    it('publishes with a token, and is tagged like everybody', async () => {
      const { data, errors } = await graphql<{ createArticle: Item }>(
        newsroom(),
        `
          mutation ($data: ArticleInput!) {
            createArticle(data: $data, status: PUBLISHED) {
              headline
              documentId
              entities {
                key
              }
              urgency {
                code
              }
            }
          }
        `,
        {
          token: newsroom().token,
          variables: {
            data: { headline: 'قطر تستضيف القمة المقبلة', lede: 'نص.', urgency: 'urgent' },
          },
        },
      );
      expect(errors).toBeUndefined();
      expect(data.createArticle).toMatchObject({
        entities: [{ key: 'country:QA' }],
        urgency: { code: 'urgent' },
      });
    });

    it('reads the same refusal as in REST', async () => {
      const { errors } = await graphql<null>(
        newsroom(),
        'mutation ($data: ArticleInput!) { createArticle(data: $data, status: PUBLISHED) { headline } }',
        {
          token: newsroom().token,
          variables: { data: { headline: 'خبر', lede: 'نص.', urgency: 'panic' } },
        },
      );
      expect(errors?.[0].message).toMatch(/غير معروفة.*"panic" is unknown/);
    });
  });
}
