import type { Core } from '@strapi/strapi';

import type { ArticleInput } from '../article-draft';
import { PROBLEMS } from '../problems';
import { readRelation, type Reference } from '../relation-input';
import { findDocumentId, findUrgency, listUrgencyCodes, type UrgencyRow } from './article-store';
import { problemError } from './problem-error';

const DEFAULT_URGENCY = 'normal';

/**
 * Lets a caller name a source or a story by its key, as in `sources: ["reuters"]`: replaces keys by
 * document ids in `data`.
 *
 * @throws ValidationError naming the first reference that means nothing
 */
export async function resolveKeys(strapi: Core.Strapi, data: ArticleInput): Promise<void> {
  await resolveField(strapi, data, 'sources', 'api::source.source', 'key');
  await resolveField(strapi, data, 'story', 'api::story.story', 'slug');
}

/**
 * The level that the article has after this save; `data.urgency` is rewritten to it. Without a
 * choice it is the normal level; null only where a newsroom deleted that.
 *
 * @throws ValidationError for an unknown level, with the codes that there are
 */
export async function resolveUrgency(
  strapi: Core.Strapi,
  data: ArticleInput,
  current: UrgencyRow | null,
): Promise<UrgencyRow | null> {
  const change = readRelation(data.urgency);
  if (change === null) throw await unknownUrgency(strapi, JSON.stringify(data.urgency));
  const wanted = change.type === 'keep' ? [] : added(change);
  const [reference] = wanted;
  let level: UrgencyRow | null = current;
  if (reference !== undefined) {
    level = await findUrgency(strapi, reference);
    if (level === null) throw await unknownUrgency(strapi, nameOf(reference));
  } else if (change.type !== 'keep') {
    level = null;
  }
  level ??= await findUrgency(strapi, { name: DEFAULT_URGENCY });
  if (level !== null && level.id !== current?.id) data.urgency = { set: [level.documentId] };
  else delete data.urgency;
  return level;
}

type Change = Exclude<NonNullable<ReturnType<typeof readRelation>>, { type: 'keep' }>;

function added(change: Change): readonly Reference[] {
  return change.type === 'set' ? change.references : change.connect;
}

async function resolveField(
  strapi: Core.Strapi,
  data: ArticleInput,
  field: 'sources' | 'story',
  target: 'api::source.source' | 'api::story.story',
  keyField: string,
): Promise<void> {
  const change = readRelation(data[field]);
  if (change === null) {
    throw problemError([PROBLEMS.unknownReference(field, JSON.stringify(data[field]), [])]);
  }
  if (change.type === 'keep') return;
  const resolve = async (references: readonly Reference[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const reference of references) {
      const id = await findDocumentId(strapi, target, keyField, reference);
      if (id === null) {
        throw problemError([PROBLEMS.unknownReference(field, nameOf(reference), [])]);
      }
      ids.push(id);
    }
    return ids;
  };
  data[field] =
    change.type === 'set'
      ? { set: await resolve(change.references) }
      : { connect: await resolve(change.connect), disconnect: await resolve(change.disconnect) };
}

async function unknownUrgency(strapi: Core.Strapi, value: string): Promise<Error> {
  return problemError([
    PROBLEMS.unknownReference('urgency', value, await listUrgencyCodes(strapi)),
  ]);
}

function nameOf(reference: Reference): string {
  return 'rowId' in reference ? String(reference.rowId) : reference.name;
}
