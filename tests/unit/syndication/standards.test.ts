import {
  atomProblems,
  jsonFeedProblems,
  newsmlProblems,
  ninjsProblems,
  sitemapProblems,
  xmlProblems,
} from '../../support/standards';
import { renderAtom } from '../../../src/syndication/render-atom';
import { renderJsonFeed } from '../../../src/syndication/render-json-feed';
import { renderNewsSitemap } from '../../../src/syndication/render-news-sitemap';
import { renderNewsmlG2 } from '../../../src/syndication/render-newsml-g2';
import { renderNinjs } from '../../../src/syndication/render-ninjs';
import { renderRss } from '../../../src/syndication/render-rss';
import { BOTH } from './stories';

/** Every XML document is checked in a process of its own, which a busy machine is slow to start. */
jest.setTimeout(60_000);

type Check = (text: string) => string[];

// A validator that found nothing in anything would make every other test here worthless.
it.each<[string, Check, string, RegExp]>([
  ['RSS that is no XML', xmlProblems, renderRss(BOTH).replace('</channel>', ''), /channel/],
  [
    'Atom without a date',
    atomProblems,
    renderAtom(BOTH).replace(/<updated>[^<]*<\/updated>/, ''),
    /atom:updated/,
  ],
  [
    'an Atom contributor without a name',
    atomProblems,
    renderAtom(BOTH).replace(/(<contributor>)<name>[^<]*<\/name>/, '$1'),
    /atom:contributor/,
  ],
  [
    'a JSON Feed without items',
    jsonFeedProblems,
    renderJsonFeed(BOTH).replace('"items"', '"x"'),
    /items/,
  ],
  [
    'ninjs with the urgency 0',
    ninjsProblems,
    renderNinjs(BOTH).replace('"urgency":2', '"urgency":0'),
    /must be >= 1/,
  ],
  [
    'ninjs with a property of our own',
    ninjsProblems,
    renderNinjs(BOTH).replace('"slugline"', '"slug"'),
    /unevaluated/,
  ],
  [
    'NewsML-G2 with the urgency 0',
    newsmlProblems,
    renderNewsmlG2(BOTH).replace('<urgency>2', '<urgency>0'),
    /urgency/,
  ],
  [
    'NewsML-G2 with the headline in the wrong place',
    newsmlProblems,
    renderNewsmlG2(BOTH).replace('<urgency>2</urgency>', '<headline/><urgency>2</urgency>'),
    /urgency/,
  ],
  [
    'a sitemap with no date as date',
    sitemapProblems,
    renderNewsSitemap(BOTH).replace('<lastmod>2026', '<lastmod>yesterday'),
    /lastmod/,
  ],
])('%s is found', (_name, problems, text, message) => {
  expect(problems(text).join('\n')).toMatch(message);
});
