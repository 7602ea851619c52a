import type { Addition, Operation } from '../document';
import { cachedAnswers, FILTERS, OPEN, query } from './answers';

export interface DescribedFeed {
  readonly path: string;
  readonly contentType: string;
  readonly defaultLimit: number;
  readonly mostStories: number;
}

/** The feeds, each with the number of stories that it carries. */
export function describeFeeds(formats: readonly DescribedFeed[]): Addition {
  const feed = ({ path, contentType, defaultLimit, mostStories }: DescribedFeed): Operation => {
    const [type = ''] = contentType.split(';');
    const schema = { type: type.endsWith('json') ? 'object' : 'string' };
    return {
      operationId: `feeds/get/${path.slice('/feeds/'.length)}`,
      tags: ['feeds'],
      summary: path,
      security: OPEN,
      parameters: [
        ...FILTERS,
        query(
          'limit',
          { type: 'integer', minimum: 1, maximum: mostStories, default: defaultLimit },
          'عدد الأخبار • how many stories',
        ),
      ],
      responses: cachedAnswers({ [type]: { schema } }, 400),
    };
  };
  return {
    tag: {
      name: 'feeds',
      description:
        'الأخبار المنشورة بصيغ القرّاء والوكالات • published stories in the formats of readers and agencies; docs/feeds.md',
    },
    paths: Object.fromEntries(formats.map((format) => [format.path, { get: feed(format) }])),
  };
}
