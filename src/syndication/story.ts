/**
 * One published story as every format of the read side sees it: absolute addresses, finished HTML,
 * nothing that only Strapi would understand. A renderer decides how its standard says each of these.
 */
export interface Story {
  /** `urn:uuid:…`, the same for ever: neither a new address of the newsroom nor a new headline moves it. */
  readonly id: string;
  readonly documentId: string;
  readonly shortId: string;
  readonly slug: string | null;
  /** The permalink. */
  readonly url: string;
  /** ISO 639-1 */
  readonly language: string;
  readonly urgency: StoryUrgency | null;
  readonly kicker: string | null;
  readonly headline: string;
  readonly lede: string | null;
  /** Where the story was filed from. */
  readonly dateline: string | null;
  /** Correction, picture, lede and body, as XHTML that is valid HTML too; everything in it is escaped. */
  readonly contentHtml: string;
  /** The body alone, in the same HTML. */
  readonly bodyHtml: string;
  /** Lede and body, a line for each paragraph. */
  readonly contentText: string;
  readonly sources: readonly StorySource[];
  readonly entities: readonly StoryEntity[];
  readonly image: StoryImage | null;
  /** When readers first saw it. */
  readonly firstPublishedAt: Date;
  /** When the text that they see last changed. */
  readonly updatedAt: Date;
  /** Until when it counts as breaking; null when it never did. */
  readonly breakingUntil: Date | null;
  /** What was wrong, in the newsroom's words; null where nothing was corrected. */
  readonly correction: string | null;
  /** When the correction came out; null where that is not known. */
  readonly correctedAt: Date | null;
}

export interface StoryUrgency {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** 1 most urgent … 9, as IPTC counts. */
  readonly iptc: number;
  /** The word before a headline of this level, where the level has one: «عاجل». */
  readonly kickerAr: string | null;
  readonly kickerEn: string | null;
}

export interface StorySource {
  readonly key: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly url: string | null;
}

export interface StoryEntity {
  readonly key: string;
  readonly kind: 'country' | 'organisation' | 'person' | 'place';
  readonly nameAr: string;
  readonly nameEn: string;
  /** Address of the item in Wikidata. */
  readonly uri: string | null;
  /** Whether the text names it; an editor may pin what it does not name. */
  readonly isMentioned: boolean;
  /** 0 … 100, the surest mention. */
  readonly confidence: number;
  /** 0 … 100, by the most prominent place that names it. */
  readonly relevance: number;
}

export interface StoryImage {
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
  /** In pixels; null where the upload could not tell. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** Who publishes. */
export interface Publication {
  readonly name: string;
  /** Language of what the newsroom says about itself. */
  readonly language: string;
  /** Where the newsroom answers, without a slash at the end. */
  readonly baseUrl: string;
  /** WebSub hub that is told of new stories; null when there is none. */
  readonly hubUrl: string | null;
}

/** A list of stories on its way into a format. */
export interface Feed {
  readonly publication: Publication;
  readonly title: string;
  /** Where exactly this list is answered, filters and all. */
  readonly selfUrl: string;
  readonly language: string;
  /** The newest change in it. */
  readonly updatedAt: Date;
  /** Newest first. */
  readonly stories: readonly Story[];
}

/** The name of a source, entity or level in the language of what it stands beside. */
export function nameIn(language: string, { nameAr, nameEn }: Names): string {
  return language === 'ar' ? nameAr : nameEn;
}

interface Names {
  readonly nameAr: string;
  readonly nameEn: string;
}
