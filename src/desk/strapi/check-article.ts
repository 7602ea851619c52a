import type { Core } from '@strapi/strapi';

import { findUrgency, loadDraft, type UrgencyRow } from '../../editorial/strapi/article-store';
import { resolveUrgency } from '../../editorial/strapi/resolve-relations';
import { type Lexicon, tagArticle } from '../../tagging';
import { institutionByKey } from '../../tagging/institution';
import type { LexiconStore } from '../../tagging/strapi/lexicon-store';
import type { CheckAnswer, CheckRequest, Level, NamedEntity } from '../check-contract';
import { panelTags } from '../panel-tags';
import { makeRecentStories, RECENT_MS, toWarning } from '../recent-stories';
import { loadPublished, loadRecentStories } from './load-recent-stories';

/** A row may be committed after one with a higher number: so many are asked for again. */
const OVERLAP = 50;

/** Answers what a text would be tagged with, its level, and who has published the same already. */
export function makeCheckArticle(
  strapi: Core.Strapi,
  store: LexiconStore,
): (request: CheckRequest) => Promise<CheckAnswer> {
  const recent = makeRecentStories();

  const findSimilarStories = async ({ text, documentId }: CheckRequest) => {
    const now = Date.now();
    const afterId = Math.max(0, recent.lastId - OVERLAP);
    recent.add(await loadRecentStories(strapi, new Date(now - RECENT_MS), afterId));
    const found = recent.similarTo(text.headline, text.lede, now).slice(0, OVERLAP);
    const published = await loadPublished(
      strapi,
      found.map(({ id }) => id),
    );
    return toWarning(found, published, documentId);
  };

  return async (request) => {
    const { lexicon } = await store.current();
    const tags = tagArticle(request.text, lexicon, request.decisions);
    return {
      ...panelTags(tags, request.text, request.decisions, (key) => describe(lexicon, key)),
      level: await levelOf(strapi, request),
      similar: await findSimilarStories(request),
    };
  };
}

function describe(lexicon: Lexicon, key: string): NamedEntity | null {
  const number = lexicon.byKey.get(key);
  const record =
    number === undefined ? institutionByKey(lexicon, key) : (lexicon.records[number] ?? null);
  if (record === null) return null;
  const { kind, nameAr, nameEn } = record;
  return { key, kind, nameAr, nameEn };
}

async function levelOf(
  strapi: Core.Strapi,
  { urgency, documentId }: CheckRequest,
): Promise<Level | null> {
  if (typeof urgency === 'string') return toLevel(await findUrgency(strapi, { name: urgency }));
  const stored = urgency === undefined && documentId ? await loadDraft(strapi, documentId) : null;
  return toLevel(stored?.urgency ?? (await resolveUrgency(strapi, {}, null)));
}

function toLevel(row: (UrgencyRow & Partial<Level>) | null): Level | null {
  if (row === null) return null;
  const { documentId, code, nameAr, nameEn = '', kicker, kickerEn, colour = null } = row;
  const { ttlMinutes, maxHeadline } = row;
  return { documentId, code, nameAr, nameEn, kicker, kickerEn, colour, ttlMinutes, maxHeadline };
}
