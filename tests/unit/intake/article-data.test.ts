import { blocksToText, readStory } from '../../../src/intake';
import { toArticleData } from '../../../src/intake/strapi/article-data';
import { KNOWLEDGE } from './knowledge';

const dataOf = (text: string) => toArticleData(readStory(text, KNOWLEDGE), KNOWLEDGE);

const STORY = [
  'عاجل.. تونس تعلن خطة للمياه',
  'سد سيدي سالم',
  'سد سيدي سالم',
  'تونس – رويترز: أعلنت وزارة الفلاحة خطة لتوزيع المياه تمتد ثلاث سنوات.',
  'أولويات الخطة',
  'وقال الوزير إن الأولوية للمدن التي تنقطع فيها المياه يوميا.',
  'الخطوة التالية',
  'وتعرض الخطة على البرلمان في جلسة تعقد الأسبوع المقبل.',
].join('\n');

it('puts subheads into the body as headings, where they stood', () => {
  const { body } = dataOf(STORY);
  expect(blocksToText(body)).toBe(STORY.split('\n').slice(4).join('\n'));
  expect((body as { type: string }[]).map(({ type }) => type)).toEqual([
    ...['heading', 'paragraph', 'heading', 'paragraph'],
  ]);
});

it('moves the dateline from the lede to its field', () => {
  expect(dataOf(STORY)).toMatchObject({
    dateline: 'تونس',
    lede: 'أعلنت وزارة الفلاحة خطة لتوزيع المياه تمتد ثلاث سنوات.',
    sources: ['reuters'],
  });
});

it('fills kicker, headline, urgency and the caption of the cover', () => {
  expect(dataOf(STORY)).toMatchObject({
    kicker: 'عاجل',
    headline: 'تونس تعلن خطة للمياه',
    urgency: 'alert',
    cover: { caption: 'سد سيدي سالم' },
  });
});

it('sends nothing for what is not there, so that the defaults stand', () => {
  expect(Object.keys(dataOf('عنوان'))).toEqual(['headline', 'lede', 'body', 'urgency', 'sources']);
});
