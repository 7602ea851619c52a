import { createArticle, type TakenIn } from '../../src/intake/strapi/create-article';
import { keptCaption } from '../../src/intake/strapi/article-data';
import { storyUrl } from '../../src/syndication/addresses';
import { InputProblem } from '../command/input-text';
import { watchEvents } from './watch-events';
import { withNewsroom } from '../command/with-newsroom';

/** The answer's lines, label first; both languages of the desk. */
const LABELS = {
  id: 'المعرّف • id',
  shortId: 'الرقم القصير • shortId',
  status: 'الحالة • status',
  admin: 'التحرير • edit',
  rest: 'REST',
  reader: 'القارئ • reader',
  captions: 'شروح صور لم تُحفظ • captions left out',
};

/**
 * Makes an article of a text in the configured database, and prints its ids and where it is.
 *
 * @param root folder of the project
 * @throws InputProblem when the rules of publication refuse the story; nothing is created then
 */
export async function createFromText(
  root: string,
  text: string,
  status: 'draft' | 'published',
): Promise<void> {
  const lines = await withNewsroom(root, async (strapi) => {
    const server = strapi.config.get<string>('server.absoluteUrl');
    const admin = strapi.config.get<string>('admin.absoluteUrl');
    const api = `${server}${strapi.config.get<string>('api.rest.prefix', '/api')}`;
    const events = status === 'published' ? ['entry.create', 'entry.publish'] : ['entry.create'];
    const areTold = watchEvents(strapi, events);
    const takenIn = await refusalExplained(() => createArticle(strapi, text, status));
    await areTold();
    const reader = storyUrl(server, takenIn.article.shortId);
    return describe(takenIn, status, { admin, api, reader });
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Strapi's refusal carries the desk's own words, which an editor can act on. */
async function refusalExplained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ValidationError') throw error;
    const [ar = '', en = ''] = error.message.split(' • ', 2);
    if (en !== '' && !error.message.includes(' — ')) throw new InputProblem(ar, en);
    throw new InputProblem(`لم يُقبل الخبر: ${error.message}`, 'the story was refused');
  }
}

function describe(
  { story, article }: TakenIn,
  status: 'draft' | 'published',
  { admin, api, reader }: { admin: string; api: string; reader: string },
): string[] {
  const { documentId, shortId } = article;
  const kept = keptCaption(story);
  const left = story.parts.filter(({ field, text }) => field === 'caption' && text !== kept);
  return [
    `${LABELS.id}  ${documentId}`,
    `${LABELS.shortId}  ${shortId}`,
    `${LABELS.status}  ${status}`,
    `${LABELS.admin}  ${admin}/content-manager/collection-types/api::article.article/${documentId}`,
    `${LABELS.rest}  ${api}/articles/${documentId}${status === 'draft' ? '?status=draft' : ''}`,
    ...(status === 'published' ? [`${LABELS.reader}  ${reader}`] : []),
    ...left.map(({ text }) => `${LABELS.captions}  ${text}`),
  ];
}
