import { createHash } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { PROBLEMS } from '../../editorial/problems';
import { readRelation, type Reference } from '../../editorial/relation-input';
import { ARTICLE, type ArticleRow } from '../../editorial/strapi/article-store';
import { draftBefore } from '../../editorial/strapi/draft-before';
import { problemError } from '../../editorial/strapi/problem-error';
import { blocksToText } from '../../intake';
import { tagArticle } from '..';
import { decide, type Decisions, type EntityEdit, readDecisions } from '../editor-decisions';
import { findEntity } from './entity-store';
import { findOrCreateEntities } from './find-or-create-entities';
import type { LexiconStore } from './lexicon-store';
import { loadEntityKeys, type TagFields, writeTags } from './tag-store';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

const TAGGED = new Set(['create', 'update', 'publish']);

/**
 * Tags an article in the save itself, in the transaction of the save, on every path that writes one.
 * A text that was tagged with the same lexicon and the same decisions is not tagged again.
 */
export function makeTagOnSave(
  strapi: Core.Strapi,
  store: LexiconStore,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE || !TAGGED.has(context.action)) return next();
    if (!strapi.config.get('newsroom.tagging', true)) return next();
    try {
      await tagSave(strapi, store, context);
      return await next();
    } catch (error) {
      // Perhaps because somebody deleted entities past Strapi: the next try asks for their rows.
      store.forgetRows();
      throw error;
    }
  };
}

async function tagSave(strapi: Core.Strapi, store: LexiconStore, context: Context): Promise<void> {
  const params = context.params as { data?: Record<string, unknown> };
  const row = context.action === 'create' ? null : await draftBefore(strapi, context);
  if (context.action === 'publish') {
    const tags = row && (await tag(strapi, store, {}, row));
    if (row && tags) await writeTags(strapi, row.id, tags);
  } else if (context.action === 'create' || row !== null) {
    params.data = await tagInput(strapi, store, params.data ?? {}, row);
  }
}

async function tagInput(
  strapi: Core.Strapi,
  store: LexiconStore,
  data: Record<string, unknown>,
  row: ArticleRow | null,
): Promise<Record<string, unknown>> {
  const rest = { ...data };
  delete rest.entities;
  delete rest.taggingDecisions;
  const tags = await tag(strapi, store, data, row);
  if (tags === null) return rest;
  // By row id: a document id would make Strapi look the rows up once more.
  return { ...rest, ...tags, entities: { set: tags.entities.map(({ id }) => ({ id })) } };
}

/** @returns null when nothing that decides the tags has changed */
async function tag(
  strapi: Core.Strapi,
  store: LexiconStore,
  data: Record<string, unknown>,
  row: ArticleRow | null,
): Promise<TagFields | null> {
  const decisions = await decisionsAfter(strapi, data, row);
  const text = textOf(data, row);
  const { lexicon, version, known } = await store.current();
  const taggingHash = hashOf([version, text, decisions]);
  if (taggingHash === row?.taggingHash) return null;
  const { entities, composed, mentions, candidates } = tagArticle(text, lexicon, decisions);
  const keys = entities.map(({ key }) => key);
  return {
    mentions,
    candidates,
    taggingDecisions: decisions,
    taggingHash,
    entities: await findOrCreateEntities(strapi, keys, composed, known),
  };
}

async function decisionsAfter(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  row: ArticleRow | null,
): Promise<Decisions> {
  const given = data.taggingDecisions === undefined ? row?.taggingDecisions : data.taggingDecisions;
  const decisions = readDecisions(given);
  if (decisions === null) throw problemError([PROBLEMS.badDecisions(JSON.stringify(given))]);
  const edit = await readEdit(strapi, data.entities);
  const current = row && edit.type !== 'keep' ? await loadEntityKeys(strapi, row.id) : [];
  return decide(decisions, edit, new Set(current));
}

async function readEdit(strapi: Core.Strapi, value: unknown): Promise<EntityEdit> {
  const change = readRelation(value);
  if (change === null) throw unknownEntity(JSON.stringify(value));
  switch (change.type) {
    case 'keep':
      return change;
    case 'set':
      return { type: 'set', keys: await keysOf(strapi, change.references) };
    case 'change':
      return {
        type: 'change',
        connect: await keysOf(strapi, change.connect),
        disconnect: await keysOf(strapi, change.disconnect),
      };
  }
}

async function keysOf(strapi: Core.Strapi, references: readonly Reference[]): Promise<string[]> {
  const keys: string[] = [];
  for (const reference of references) {
    const entity = await findEntity(strapi, reference);
    if (entity === null) {
      throw unknownEntity('rowId' in reference ? String(reference.rowId) : reference.name);
    }
    keys.push(entity.key);
  }
  return keys;
}

function unknownEntity(value: string): Error {
  return problemError([PROBLEMS.unknownReference('entities', value, [])]);
}

function textOf(data: Record<string, unknown>, row: ArticleRow | null) {
  const pick = (field: 'kicker' | 'headline' | 'lede'): string => {
    const value = data[field] === undefined ? row?.[field] : data[field];
    return typeof value === 'string' ? value : '';
  };
  return {
    kicker: pick('kicker'),
    headline: pick('headline'),
    lede: pick('lede'),
    body: blocksToText(data.body === undefined ? row?.body : data.body),
  };
}

/** Equal for the same text, tagged with the same lexicon and decisions. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
