import { createHash } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { PROBLEMS } from '../../editorial/problems';
import { readRelation, type Reference } from '../../editorial/relation-input';
import { ARTICLE } from '../../editorial/strapi/article-store';
import { problemError } from '../../editorial/strapi/problem-error';
import { blocksToText } from '../../intake';
import { tagArticle } from '..';
import { decide, type Decisions, type EntityEdit, readDecisions } from '../editor-decisions';
import { type EntityRef, findEntitiesByKey, findEntity } from './entity-store';
import type { LexiconStore } from './lexicon-store';
import { loadTaggedRow, type TaggedRow, type TagFields, writeTags } from './tag-store';

interface SaveParams {
  documentId?: string;
  data?: Record<string, unknown>;
}

/**
 * Tags an article in the save itself, in the transaction of the save, on every path that writes one.
 * A text that was tagged with the same lexicon and the same decisions is not tagged again.
 */
export function makeTagOnSave(
  strapi: Core.Strapi,
  store: LexiconStore,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE || !strapi.config.get('newsroom.tagging', true)) return next();
    const params = context.params as SaveParams;
    if (context.action === 'create') {
      params.data = await tagInput(strapi, store, params.data ?? {}, null);
    } else if (context.action === 'update') {
      const row = await loadTaggedRow(strapi, params.documentId ?? '');
      if (row) params.data = await tagInput(strapi, store, params.data ?? {}, row);
    } else if (context.action === 'publish') {
      const row = await loadTaggedRow(strapi, params.documentId ?? '');
      const tags = row && (await tag(strapi, store, {}, row));
      if (row && tags) await writeTags(strapi, row.id, tags);
    }
    return next();
  };
}

async function tagInput(
  strapi: Core.Strapi,
  store: LexiconStore,
  data: Record<string, unknown>,
  row: TaggedRow | null,
): Promise<Record<string, unknown>> {
  const rest = { ...data };
  delete rest.entities;
  delete rest.taggingDecisions;
  const tags = await tag(strapi, store, data, row);
  if (tags === null) return rest;
  return { ...rest, ...tags, entities: { set: tags.entities.map((entity) => entity.documentId) } };
}

/** @returns null when nothing that decides the tags has changed */
async function tag(
  strapi: Core.Strapi,
  store: LexiconStore,
  data: Record<string, unknown>,
  row: TaggedRow | null,
): Promise<TagFields | null> {
  const decisions = await decisionsAfter(strapi, data, row);
  const text = textOf(data, row);
  const { lexicon, version } = await store.current();
  const taggingHash = hashOf([version, text, decisions]);
  if (taggingHash === row?.taggingHash) return null;
  const result = tagArticle(text, lexicon, decisions);
  const keys = result.entities.map(({ key }) => key);
  const found = await findEntitiesByKey(strapi, keys);
  const known = new Set(found.map(({ key }) => key));
  const composed = result.composed.filter(({ key }) => !known.has(key));
  const created = composed.length > 0 ? await store.addComposed(composed) : [];
  return {
    mentions: result.mentions,
    candidates: result.candidates,
    taggingDecisions: decisions,
    taggingHash,
    entities: inOrder(keys, [...found, ...created]),
  };
}

async function decisionsAfter(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  row: TaggedRow | null,
): Promise<Decisions> {
  const given = data.taggingDecisions === undefined ? row?.taggingDecisions : data.taggingDecisions;
  const decisions = readDecisions(given);
  if (decisions === null) throw problemError([PROBLEMS.badDecisions(JSON.stringify(given))]);
  const edit = await readEdit(strapi, data.entities);
  return decide(decisions, edit, new Set(row?.entities.map(({ key }) => key)));
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

function textOf(data: Record<string, unknown>, row: TaggedRow | null) {
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

function inOrder(keys: readonly string[], entities: readonly EntityRef[]): EntityRef[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
