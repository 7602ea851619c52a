import { randomBytes } from 'node:crypto';

import type { Core, Modules } from '@strapi/strapi';

import { detectLanguage } from '../../arabic/language';
import { toSlug } from '../../arabic/slug';
import { blocksToText, textToBlocks } from '../../intake';
import { type ArticleInput, hashText, type ReadText, withoutSystemFields } from '../article-draft';
import { correctionTime } from '../correction';
import { type ArticleText, findPublishProblems } from '../publish-rules';
import { publicationTimes } from '../publication-times';
import { makeShortId } from '../short-id';
import {
  ARTICLE,
  type ArticleRow,
  isSlugTaken,
  patchDraft,
  setUrgency,
  type UrgencyRow,
} from './article-store';
import { draftBefore } from './draft-before';
import { problemError } from './problem-error';
import { resolveKeys, resolveUrgency } from './resolve-relations';

type Middleware = Modules.Documents.Middleware.Middleware;

/** The parameters of the four actions that write an article, as far as we read and write them. */
interface SaveParams {
  status?: 'draft' | 'published';
  data?: ArticleInput;
}

/**
 * Defaults, slug, permalink id, dates and the publish gate of an article, on every path that writes
 * one. `create` and `update` with `status: published` publish without passing here a second time.
 */
export function makeArticleRules(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    if (context.uid !== ARTICLE) return next();
    const params = context.params as SaveParams;
    switch (context.action) {
      case 'create':
        params.data = await prepareCreate(strapi, params);
        break;
      case 'update':
        params.data = await prepareUpdate(strapi, params, await draftBefore(strapi, context));
        break;
      case 'publish':
        await preparePublish(strapi, await draftBefore(strapi, context));
        break;
      case 'clone':
        params.data = await prepareClone(strapi, params, await draftBefore(strapi, context));
        break;
    }
    return next();
  };
}

async function prepareCreate(strapi: Core.Strapi, params: SaveParams): Promise<ArticleInput> {
  const data = await readInput(strapi, params.data);
  const level = await resolveUrgency(strapi, data, null);
  const shortId = makeShortId(randomBytes);
  const draft: ArticleInput = { ...data, shortId };
  applyTextDefaults(draft, null, level);
  draft.slug = await freeSlug(strapi, textOf(draft, null), shortId, null);
  if (params.status !== 'published') return draft;
  return { ...draft, ...publication(readTextOf(draft, null), level, null) };
}

async function prepareUpdate(
  strapi: Core.Strapi,
  params: SaveParams,
  row: ArticleRow | null,
): Promise<ArticleInput> {
  const data = await readInput(strapi, params.data);
  if (row === null) return data; // Strapi answers that there is no such article.
  const level = await resolveUrgency(strapi, data, row.urgency);
  applyTextDefaults(data, row, level);
  const text = textOf(data, row);
  if (row.firstPublishedAt === null) {
    data.slug = await freeSlug(strapi, text, row.shortId ?? '', row.documentId);
  }
  if (params.status !== 'published') return data;
  const { firstPublishedAt, ...rest } = publication(readTextOf(data, row), level, row);
  // Strapi's update clears this one field whenever it is given (its own experiment has that name).
  await patchDraft(strapi, row.id, { firstPublishedAt });
  return { ...data, ...rest };
}

async function preparePublish(strapi: Core.Strapi, row: ArticleRow | null): Promise<void> {
  if (row === null) return;
  const data: ArticleInput = {};
  const level = await resolveUrgency(strapi, data, row.urgency);
  const changes = publication(readTextOf({}, row), level, row);
  await patchDraft(strapi, row.id, changes);
  if (level !== null && level.id !== row.urgency?.id) await setUrgency(strapi, row.id, level.id);
}

/** A copy is a new article: nothing of the first one's publication is true of it. */
async function prepareClone(
  strapi: Core.Strapi,
  params: SaveParams,
  row: ArticleRow | null,
): Promise<ArticleInput> {
  const data = await readInput(strapi, params.data);
  const shortId = makeShortId(randomBytes);
  return {
    correction: null,
    ...data,
    shortId,
    slug: await freeSlug(strapi, textOf(data, row), shortId, null),
    publishedTextHash: null,
    publishedUrgency: null,
    publishedCorrection: null,
    firstPublishedAt: null,
    contentUpdatedAt: null,
    correctedAt: null,
    breakingUntil: null,
  };
}

async function readInput(strapi: Core.Strapi, input: ArticleInput = {}): Promise<ArticleInput> {
  const data = withoutSystemFields(input);
  if (typeof data.body === 'string') data.body = textToBlocks(data.body);
  if (typeof data.headline === 'string') data.headline = data.headline.trim();
  if (typeof data.correction === 'string') data.correction = data.correction.trim();
  await resolveKeys(strapi, data);
  return data;
}

/** Language by its letters, kicker by its level; both only where the editor said nothing. */
function applyTextDefaults(
  data: ArticleInput,
  row: ArticleRow | null,
  level: UrgencyRow | null,
): void {
  const { headline, lede, body } = textOf(data, row);
  const language =
    data.language ?? row?.language ?? detectLanguage(`${headline}\n${lede}\n${body}`);
  if (!row?.language || data.language === null) data.language = language;
  const kickerOf = (of: UrgencyRow | null) => (language === 'ar' ? of?.kicker : of?.kickerEn) ?? '';
  const isUntouched = data.kicker === undefined || data.kicker === row?.kicker;
  const wasDefault = !row || (row.kicker ?? '') === kickerOf(row.urgency);
  if (isUntouched && wasDefault && kickerOf(level) !== (row?.kicker ?? '')) {
    data.kicker = kickerOf(level);
  }
}

function publication(text: ReadText, level: UrgencyRow | null, row: ArticleRow | null) {
  const problems = findPublishProblems(text, level);
  if (problems.length > 0 || level === null) throw problemError(problems);
  const now = new Date();
  const { correction } = text;
  const publishedTextHash = hashText(text);
  const times = publicationTimes(
    {
      firstPublishedAt: dateOf(row?.firstPublishedAt),
      contentUpdatedAt: dateOf(row?.contentUpdatedAt),
      breakingUntil: dateOf(row?.breakingUntil),
    },
    {
      now,
      isTextChanged: publishedTextHash !== row?.publishedTextHash,
      isUrgencyChanged: level.code !== row?.publishedUrgency,
      ttlMinutes: level.ttlMinutes,
    },
  );
  const correctedAt = correctionTime(
    { correction: row?.publishedCorrection ?? '', correctedAt: dateOf(row?.correctedAt) },
    correction,
    now,
  );
  const published = { publishedUrgency: level.code, publishedCorrection: correction };
  return { ...times, correctedAt, publishedTextHash, ...published };
}

async function freeSlug(
  strapi: Core.Strapi,
  { headline }: ArticleText,
  shortId: string,
  ownDocumentId: string | null,
): Promise<string> {
  const slug = toSlug(headline);
  if (slug === '') return shortId;
  return (await isSlugTaken(strapi, slug, ownDocumentId)) ? `${slug}-${shortId}` : slug;
}

/** The text after this save: what is sent, else what is there. */
function textOf(data: ArticleInput, row: ArticleRow | null): ArticleText {
  const pick = (field: 'kicker' | 'headline' | 'lede') =>
    (data[field] === undefined ? row?.[field] : data[field]) ?? '';
  return {
    kicker: pick('kicker'),
    headline: pick('headline'),
    lede: pick('lede'),
    body: blocksToText(data.body === undefined ? row?.body : data.body),
  };
}

/** All that a reader reads after this save. */
function readTextOf(data: ArticleInput, row: ArticleRow | null): ReadText {
  const pick = (field: 'dateline' | 'correction') =>
    (data[field] === undefined ? row?.[field] : data[field]) ?? '';
  return { ...textOf(data, row), dateline: pick('dateline'), correction: pick('correction') };
}

function dateOf(value: string | null | undefined): Date | null {
  return value ? new Date(value) : null;
}
