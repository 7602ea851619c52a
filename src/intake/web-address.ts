import type { KnownSource } from './knowledge';

/** Keys of the sources whose domains the web addresses of a text belong to, in order. */
export function findAddressSources(text: string, sources: readonly KnownSource[]): string[] {
  const keys = new Set<string>();
  for (const [, host = '', path = ''] of text.matchAll(ADDRESS)) {
    const source = sourceOf(host.toLowerCase(), sources);
    if (source && (source.kind !== 'social-account' || isPost(path))) keys.add(source.key);
  }
  return [...keys];
}

const ADDRESS =
  /(?<![@\p{L}\d.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?![a-z0-9-])(\/[^\s)>»"]*)?/giu;

/** The longest domain wins: arabic.cnn.com before cnn.com. */
function sourceOf(host: string, sources: readonly KnownSource[]): KnownSource | null {
  let best: KnownSource | null = null;
  let length = 0;
  for (const source of sources) {
    for (const domain of source.domains) {
      const isOf = host === domain || host.endsWith(`.${domain}`);
      if (isOf && domain.length > length) [best, length] = [source, domain.length];
    }
  }
  return best;
}

/** A post is a source; a button to share on the same platform, or the desk's own channel, is none. */
function isPost(path: string): boolean {
  return /\/status\/\d|\/posts\/|\/videos\/|\/permalink|story_fbid|^\/(?!share|joinchat|\+)[^/]+\/\d+/.test(
    path,
  );
}
