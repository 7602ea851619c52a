import { blocksToText } from '../intake/blocks';
import { absoluteUrl, storyUrl } from './addresses';
import { blocksToHtml, figure, wrap } from './blocks-to-html';
import { directionOf } from './direction';
import { escapeMarkup } from './escape-markup';
import type { Publication, Story, StoryEntity, StoryImage, StorySource } from './story';
import { storyId } from './story-id';

/** A published article with its relations, as the database gives it; what was not asked for is absent. */
export interface StoryRow {
  readonly documentId: string;
  readonly shortId: string;
  readonly slug?: string | null;
  readonly language?: string | null;
  readonly kicker?: string | null;
  readonly headline: string;
  readonly lede?: string | null;
  readonly body?: unknown;
  readonly dateline?: string | null;
  readonly correction?: string | null;
  readonly correctedAt?: string | Date | null;
  readonly mentions?: unknown;
  readonly firstPublishedAt: string | Date;
  readonly contentUpdatedAt?: string | Date | null;
  readonly breakingUntil?: string | Date | null;
  readonly urgency?: UrgencyRow | null;
  readonly sources?: readonly StorySource[];
  readonly entities?: readonly EntityRow[];
  readonly cover?: CoverRow | null;
}

interface UrgencyRow {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly iptcUrgency: number;
  readonly kicker?: string | null;
  readonly kickerEn?: string | null;
}

interface EntityRow {
  readonly key: string;
  readonly kind: StoryEntity['kind'];
  readonly nameAr: string;
  readonly nameEn: string;
  readonly wikidata?: string | null;
}

interface CoverRow {
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly image?: ImageRow | null;
}

interface ImageRow {
  readonly url: string;
  readonly mime: string;
  /** In units of 1,000 bytes, as Strapi stores it. */
  readonly size: number | string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly alternativeText?: string | null;
}

export function readStory(row: StoryRow, publication: Publication): Story {
  const { baseUrl } = publication;
  const language = row.language ?? publication.language;
  const image = readImage(row.cover, baseUrl);
  const correction = filled(row.correction);
  const lede = filled(row.lede);
  const firstPublishedAt = new Date(row.firstPublishedAt);
  const bodyHtml = blocksToHtml(row.body, baseUrl);
  return {
    id: storyId(row.documentId),
    documentId: row.documentId,
    shortId: row.shortId,
    slug: filled(row.slug),
    url: storyUrl(baseUrl, row.shortId),
    language,
    urgency: row.urgency ? { ...namesOf(row.urgency), ...levelOf(row.urgency) } : null,
    kicker: filled(row.kicker),
    headline: row.headline,
    lede,
    dateline: filled(row.dateline),
    contentHtml: contentHtml({ language, image, correction, lede, bodyHtml }),
    bodyHtml,
    contentText: [lede ?? '', blocksToText(row.body)].filter((text) => text !== '').join('\n'),
    sources: (row.sources ?? []).map(({ key, nameAr, nameEn, url }) => ({
      key,
      nameAr,
      nameEn,
      url,
    })),
    entities: (row.entities ?? []).map((entity) => readEntity(entity, row.mentions)),
    image,
    firstPublishedAt,
    updatedAt: row.contentUpdatedAt ? new Date(row.contentUpdatedAt) : firstPublishedAt,
    breakingUntil: row.breakingUntil ? new Date(row.breakingUntil) : null,
    correction,
    correctedAt: row.correctedAt ? new Date(row.correctedAt) : null,
  };
}

interface Content {
  readonly language: string;
  readonly image: StoryImage | null;
  readonly correction: string | null;
  readonly lede: string | null;
  readonly bodyHtml: string;
}

/**
 * What a reader of the feed sees. A correction stands first: most formats have no field for it, and
 * whoever read the wrong version must see what was wrong.
 */
function contentHtml({ language, image, correction, lede, bodyHtml }: Content): string {
  const label = language === 'ar' ? 'تصويب:' : 'Correction:';
  const parts = [
    correction === null ? '' : `<p><strong>${label}</strong> ${escapeMarkup(correction)}</p>`,
    image === null ? '' : figure(image.url, image.alt, captionOf(image)),
    wrap('p', escapeMarkup(lede ?? '')),
    bodyHtml,
  ];
  return `<div lang="${escapeMarkup(language)}" dir="${directionOf(language)}">${parts.join('')}</div>`;
}

function captionOf({ caption, credit }: StoryImage): string | null {
  return [caption, credit].filter((text) => text !== null).join(' — ') || null;
}

function readImage(cover: CoverRow | null | undefined, baseUrl: string): StoryImage | null {
  const image = cover?.image;
  if (!image) return null;
  return {
    url: absoluteUrl(baseUrl, image.url),
    type: image.mime,
    bytes: Math.round(Number(image.size) * 1000),
    width: image.width ?? null,
    height: image.height ?? null,
    alt: image.alternativeText ?? cover.caption ?? '',
    caption: filled(cover.caption),
    credit: filled(cover.credit),
  };
}

interface Mention {
  readonly key?: unknown;
  readonly field?: unknown;
  readonly confidence?: unknown;
}

/** How relevant an entity is, by the most prominent part of the story that names it. */
const RELEVANCE: Readonly<Record<string, number>> = {
  headline: 100,
  kicker: 100,
  lede: 70,
  body: 40,
};

function readEntity(row: EntityRow, mentions: unknown): StoryEntity {
  const own = (Array.isArray(mentions) ? (mentions as Mention[]) : []).filter(
    (mention) => mention?.key === row.key,
  );
  const highest = (values: readonly number[]) => Math.round(Math.max(0, ...values));
  const isMentioned = own.length > 0;
  return {
    ...namesOf(row),
    key: row.key,
    kind: row.kind,
    uri: row.wikidata ? `http://www.wikidata.org/entity/${row.wikidata}` : null,
    isMentioned,
    // Without a mention it is there because an editor says so.
    confidence: isMentioned ? highest(own.map((item) => Number(item.confidence) * 100 || 0)) : 100,
    relevance: isMentioned ? highest(own.map(({ field }) => RELEVANCE[String(field)] ?? 0)) : 100,
  };
}

function namesOf({ nameAr, nameEn }: { nameAr: string; nameEn: string }) {
  return { nameAr, nameEn };
}

function levelOf({ code, iptcUrgency, kicker, kickerEn }: UrgencyRow) {
  return { code, iptc: iptcUrgency, kickerAr: filled(kicker), kickerEn: filled(kickerEn) };
}

function filled(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text;
}
