import { newsArticleScript, toNewsArticle } from '../../../src/syndication/news-article';
import { BARE, FULL, PUBLICATION } from './stories';

it('has what schema.org and Google ask of a news article', () => {
  expect(toNewsArticle(FULL, PUBLICATION)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: FULL.headline,
    inLanguage: 'ar',
    dateline: 'بغداد',
    datePublished: '2026-03-10T12:00:00.000Z',
    dateModified: '2026-03-10T13:30:00.000Z',
    mainEntityOfPage: 'https://news.example.org/s/rh6n9gxk/bghdad-wanqrh',
    author: { '@type': 'NewsMediaOrganization', name: PUBLICATION.name },
    image: { '@type': 'ImageObject', url: 'https://news.example.org/uploads/tigris.jpg' },
    correction: { '@type': 'CorrectionComment', text: FULL.correction },
    about: [
      { '@type': 'Country', name: 'العراق', sameAs: 'http://www.wikidata.org/entity/Q796' },
      { '@type': 'Person' },
      { '@type': 'Place' },
    ],
    mentions: [{ '@type': 'Organization', identifier: 'org:TR/ministry' }],
  });
});

it('says when a correction came out, and where that is not known when the text last changed', () => {
  const dateOf = (correctedAt: Date | null) => toNewsArticle({ ...FULL, correctedAt }, PUBLICATION);
  const at = '2026-03-10T13:10:00.000Z';
  expect(dateOf(new Date(at))).toMatchObject({ correction: { datePublished: at } });
  expect(dateOf(null)).toMatchObject({ correction: { datePublished: '2026-03-10T13:30:00.000Z' } });
});

it('leaves out what a story has not', () => {
  const article = toNewsArticle(BARE, PUBLICATION);
  for (const name of ['image', 'correction', 'dateline', 'citation']) {
    expect(article).not.toHaveProperty(name);
  }
});

it('cannot be ended by a headline', () => {
  const story = { ...FULL, headline: '</script><script>alert(1)</script><!--' };
  const script = newsArticleScript(story, PUBLICATION);
  expect(script.match(/<\/script>/g)).toHaveLength(1);
  const json = script.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
  expect(JSON.parse(json).headline).toBe(story.headline);
});
