/** The permalink of a story; `shortId` never changes, so neither does this. */
export function storyUrl(baseUrl: string, shortId: string): string {
  return `${baseUrl}/s/${encodeURIComponent(shortId)}`;
}

/**
 * Where the page of a story is, from the root of the newsroom: the permalink, and its slug for whoever
 * reads the address. The slug follows the headline; an old one still leads to the story.
 */
export function storyPath({ shortId, slug }: Sluggish): string {
  return storyUrl('', shortId) + (slug === null ? '' : `/${encodeURIComponent(slug)}`);
}

/** The page of a story as the world calls it: what search engines are told, as it redirects to nowhere. */
export function pageUrl(baseUrl: string, story: Sluggish): string {
  return baseUrl + storyPath(story);
}

interface Sluggish {
  readonly shortId: string;
  readonly slug: string | null;
}

/**
 * The story that an address of this newsroom means.
 *
 * @returns its short id, or null for an address that is no story's or of another site
 */
export function readStoryUrl(baseUrl: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname, hash } = new URL(address);
  const base = new URL(baseUrl);
  if (origin !== base.origin) return null;
  const root = base.pathname.replace(/\/$/, '');
  if (!pathname.startsWith(`${root}/`)) return null;
  const path = pathname.slice(root.length);
  // Until the pages were rendered by the server, a story stood after the `#`: such links live on.
  return STORY_PATH.exec(path === '/' ? hash.slice(1) : path)?.[1] ?? null;
}

/** An address as the outside world needs it; what begins with a slash is our own. */
export function absoluteUrl(baseUrl: string, address: string): string {
  return address.startsWith('/') ? baseUrl + address : address;
}

const STORY_PATH = /^\/s\/([A-Za-z0-9]{1,32})(?:\/[^/]*)?$/;
