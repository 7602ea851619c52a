import type { StoryEntity } from '../syndication/story';

type Kind = StoryEntity['kind'];

/** Kinds by the first part of their keys, which is also the first part of their pages' paths. */
const PREFIXES: Readonly<Record<Kind, string>> = {
  country: 'country',
  organisation: 'org',
  person: 'person',
  place: 'place',
};

/** `country:IQ` → `/country/IQ`, `org:US/ministry-of-defence` → `/organisation/US/ministry-of-defence`. */
export function entityPath({ kind, key }: Pick<StoryEntity, 'kind' | 'key'>): string {
  const [, name = ''] = key.split(':');
  return `/${kind}/${name.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * The key of the entity that a path means. A code of a country may be written small: people type it.
 *
 * @param kind first part of the path
 * @param name the rest of it
 * @returns null where no entity can be meant
 */
export function readEntityPath(kind: string, name: string): string | null {
  if (!Object.hasOwn(PREFIXES, kind) || !NAME.test(name) || name.length > LONGEST) return null;
  const key = kind === 'country' ? name.toUpperCase() : name;
  return `${PREFIXES[kind as Kind]}:${key}`;
}

/** The feed of a page about an entity: feeds are filtered by countries and organisations only. */
export function entityFeedQuery({ kind, key }: Pick<StoryEntity, 'kind' | 'key'>): string | null {
  if (kind !== 'country' && kind !== 'organisation') return null;
  const name = key.slice(key.indexOf(':') + 1);
  return `?${kind}=${name.split('/').map(encodeURIComponent).join('/')}`;
}

/** As the schema of entities has it. */
const NAME = /^[A-Za-z0-9]+(?:[/-][A-Za-z0-9]+)*$/;
const LONGEST = 160;
