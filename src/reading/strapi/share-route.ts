import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';

import { isFresh, makeEtag } from '../../syndication/conditional-get';
import { readStory } from '../../syndication/read-story';
import type { Story } from '../../syndication/story';
import { loadStory } from '../../syndication/strapi/load-stories';
import { loadVisibility } from '../../syndication/strapi/load-visibility';
import { drawSharePicture, type ShareFonts } from '../share-picture';
import type { Site } from '../site';
import { isKilled } from './killed-store';
import { type PageContext, pageRoute, storyMissing } from './page-answer';

/** Bytes of pictures that are kept; one has some 20 KB. */
const KEPT_BYTES = 16 * 1024 * 1024;
/** Pictures that are drawn at once. Who asks for one more is asked to come back. */
const MOST_AT_ONCE = 4;

/**
 * `/share/SHORTID.png`. A picture is drawn once for each version of a story, however many ask at once,
 * and only for stories that are published: nobody can have others drawn.
 */
export function shareRoute(strapi: Core.Strapi, site: Site) {
  const fonts: ShareFonts = {
    bold: require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
  };
  const drawn = new LRUCache<string, Buffer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ length }) => length,
  });
  const drawing = new Map<string, Promise<Buffer>>();

  /** @returns null when too many are being drawn */
  const draw = (key: string, story: Story): Promise<Buffer> | null => {
    const running = drawing.get(key);
    if (running) return running;
    if (drawing.size >= MOST_AT_ONCE) return null;
    const picture = drawSharePicture(story, site.publication.name, fonts)
      .then((png) => {
        drawn.set(key, png);
        return png;
      })
      .finally(() => drawing.delete(key));
    drawing.set(key, picture);
    return picture;
  };

  return pageRoute('/share/:shortId([A-Za-z0-9]{1,32}).png', async (ctx) => {
    const { shortId = '' } = ctx.params;
    const row = await loadStory(strapi, shortId, await loadVisibility(strapi));
    if (row === null) throw storyMissing(shortId, await isKilled(strapi, shortId));
    const story = readStory(row, site.publication);
    const key = pictureKey(story, site);
    if (isFresh(ctx.request.headers['if-none-match'] as string | undefined, key)) {
      // Without drawing: the key says all that the picture depends on.
      keepPicture(ctx, key, story);
      ctx.status = 304;
      return;
    }
    const png = drawn.get(key) ?? (await draw(key, story));
    if (png === null) {
      ctx.set('Retry-After', '2');
      ctx.status = 503;
      ctx.body = 'busy';
      return;
    }
    keepPicture(ctx, key, story);
    ctx.status = 200;
    ctx.type = 'image/png';
    ctx.body = png;
  });
}

/** Raise it when share-picture.ts draws another picture of the same words. */
const DESIGN = 2;

/** What a picture depends on, as its ETag. */
function pictureKey({ shortId, kicker, headline, language }: Story, { publication }: Site): string {
  return makeEtag(JSON.stringify([DESIGN, publication.name, shortId, kicker, headline, language]));
}

/** The response cache keeps no pictures, so what a CDN purges by is said here. */
function keepPicture(ctx: PageContext, etag: string, { documentId }: Story): void {
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', 'public, max-age=300, s-maxage=300, stale-while-revalidate=600');
  ctx.set('Surrogate-Key', `article:${documentId}`);
  ctx.set('Cache-Tag', `article:${documentId}`);
}
