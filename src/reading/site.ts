import type { Publication } from '../syndication/story';

/** What every page needs to know of the newsroom that serves it. */
export interface Site {
  readonly publication: Publication;
  /** What links within the page begin with: '' at the root of a host, `/news` below a path. */
  readonly root: string;
  /** IANA name of the zone in which the server writes times; a reader's browser writes its own. */
  readonly timeZone: string;
}

/** @throws when the time zone is unknown, naming the setting */
export function makeSite(publication: Publication, timeZone: string): Site {
  try {
    new Intl.DateTimeFormat('ar', { timeZone });
  } catch {
    throw new Error(
      `TIME_ZONE="${timeZone}": المطلوب اسم منطقة زمنية مثل Asia/Baghdad • expected the name of a time zone, such as Asia/Baghdad`,
    );
  }
  const root = new URL(publication.baseUrl).pathname.replace(/\/+$/, '');
  return { publication, root, timeZone };
}
