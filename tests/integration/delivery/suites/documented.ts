import { NEWS_EVENTS } from '../../../../src/delivery/event';
import { codeBlocks } from '../../../support/code-blocks';
import type { World } from '../delivery-suites';

const ARTICLE = 'api::article.article';

interface Example {
  event: string;
  thin?: true;
}

const examples = codeBlocks('docs/webhooks.md')
  .filter(({ language }) => language === 'json')
  .map(({ text }): [string, Example] => {
    const example = JSON.parse(text) as Example;
    return [`${example.event}${example.thin ? ', thin' : ''}`, example];
  });

export function describeDocumented(world: World): void {
  describe('the examples of docs/webhooks.md', () => {
    it.each(examples)('of %s has the shape of what is sent', async (_name, example) => {
      const { desk, newsroom, receiver } = world;
      const id = await desk.addWebhook(receiver.url, []);
      await desk.configure(id, { events: NEWS_EVENTS, isThin: example.thin === true });
      const documents = newsroom.strapi.documents(ARTICLE);
      const story = await newsroom.strapi
        .documents('api::story.story')
        .create({ data: { titleAr: 'محادثات مسقط', titleEn: 'Muscat talks' } });
      const documentId = await world.publish({
        ...{ headline: 'الأردن: جولة جديدة الأحد', dateline: 'عمّان', body: 'قال مسؤول.' },
        ...{ sources: ['petra'], story: story.documentId, sequence: 1 },
      });
      const data = { correction: 'الموعد الأحد لا السبت.' };
      await documents.update({ documentId, data, status: 'published' });
      await desk.until(`endpoint=${id}&status=pending`, ({ length }) => length === 0);
      await documents.delete({ documentId });
      const isIt = ({ body }: { body: { event?: string } }) => body.event === example.event;
      await receiver.waitFor((all) => all.some(isIt));
      const { body } = receiver.received.find(isIt)!;
      expect(shapeOf(example)).toEqual(shapeOf(body, example));
    });

    it('are there for a story, a takedown and a thin event', () => {
      expect(examples.map(([name]) => name)).toEqual([
        ...['article.corrected', 'article.killed', 'article.published, thin'],
      ]);
    });
  });
}

/**
 * The keys of objects and the types of values, of lists those of their first item.
 *
 * @param like a list that is empty there is taken for empty
 */
function shapeOf(value: unknown, like: unknown = value): unknown {
  if (Array.isArray(value)) {
    const isEmpty = value.length === 0 || (Array.isArray(like) && like.length === 0);
    return isEmpty ? [] : [shapeOf(value[0], Array.isArray(like) ? like[0] : undefined)];
  }
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  const others = (like ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, shapeOf(item, others[key])]),
  );
}
