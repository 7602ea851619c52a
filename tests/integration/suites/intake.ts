import fs from 'node:fs';
import path from 'node:path';

import { createArticle } from '../../../src/intake/strapi/create-article';
import { addWebhook } from '../../support/administrator';
import { graphql, request } from '../../support/http';
import { type ReceivedRequest, type Receiver, startReceiver } from '../../support/receiver';
import type { NewsroomOf } from '../newsroom-suites';

const ROOT = path.resolve(__dirname, '../../..');
const WRITTEN_BY_US = path.join(ROOT, 'tests/fixtures/stories/iraq-drawdown.txt');
/** A story of a news site, beside the checkout on some machines; never part of the project. */
const FROM_A_SITE = path.resolve(ROOT, '../shared/data/stories/pentagon.txt');

const COUNTRIES = ['country:IQ', 'country:IR', 'country:SY', 'country:US'];
const ORGANISATIONS = ['org:al-monitor', 'org:al-qaeda', 'org:isis', 'org:US/ministry-of-defence'];

interface Published {
  documentId: string;
  kicker: string;
  urgency: { code: string };
  sources: { key: string }[];
  entities: { key: string }[];
}

export function describeIntake(newsroom: NewsroomOf): void {
  describe('a pasted story', () => {
    let receiver: Receiver;

    beforeAll(async () => {
      receiver = await startReceiver();
      await addWebhook(newsroom(), receiver.url, ['entry.publish']);
    });

    afterAll(() => receiver.close());

    const publish = async (file: string): Promise<string> => {
      const text = fs.readFileSync(file, 'utf8');
      return (await createArticle(newsroom().strapi, text, 'published')).article.documentId;
    };

    const expectTagged = ({
      kicker,
      urgency,
      sources,
      entities,
    }: Omit<Published, 'documentId'>) => {
      expect({ kicker, code: urgency.code }).toEqual({ kicker: 'عاجل', code: 'alert' });
      expect(sources.map(({ key }) => key)).toEqual(['al-monitor']);
      const keys = entities.map(({ key }) => key);
      expect(keys.filter((key) => key.startsWith('country:')).sort()).toEqual(COUNTRIES);
      expect(keys).toEqual(expect.arrayContaining(ORGANISATIONS));
    };

    const stories: [string, string][] = [['that we wrote', WRITTEN_BY_US]];
    if (fs.existsSync(FROM_A_SITE)) stories.push(['of a news site', FROM_A_SITE]);
    else console.info(`skipped: ${FROM_A_SITE} is not on this machine`);

    it.each(stories)('%s reaches REST, GraphQL and a receiver, tagged', async (_name, file) => {
      const documentId = await publish(file);

      const relations = 'populate[0]=urgency&populate[1]=sources&populate[2]=entities';
      const rest = await request<{ data: Published }>(
        newsroom(),
        `/api/articles/${documentId}?${relations}`,
      );
      expectTagged(rest.body.data);

      const { data, errors } = await graphql<{ article: Published }>(
        newsroom(),
        `
          query ($id: ID!) {
            article(documentId: $id) {
              documentId
              kicker
              urgency {
                code
              }
              sources {
                key
              }
              entities(pagination: { limit: 100 }) {
                key
              }
            }
          }
        `,
        { variables: { id: documentId } },
      );
      expect(errors).toBeUndefined();
      expectTagged(data.article);

      const isIt = ({ body }: ReceivedRequest) =>
        (body.entry as Published | null)?.documentId === documentId;
      const requests = await receiver.waitFor(isIt, 1);
      expect(requests).toHaveLength(1);
      expectTagged(requests[0].body.entry as Published);
    });
  });
}
