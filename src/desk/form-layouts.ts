/** How the form and the list of one type begin; an administrator may change them in the panel. */
export interface FormLayout {
  /** Rows of `[field, width]`, 12 widths a row. */
  readonly rows: readonly (readonly (readonly [field: string, width: number])[])[];
  readonly columns: readonly string[];
  /** The field that stands for an entry in relations and titles. */
  readonly mainField: string;
  readonly sortBy: string;
  readonly sortOrder: 'ASC' | 'DESC';
  /** Shown, but written by the newsroom itself. */
  readonly readOnly?: readonly string[];
  /** Part of what the form saves, but without a field of its own: a panel writes it. */
  readonly carried?: readonly string[];
  /** Not shown at all. */
  readonly hidden?: readonly string[];
}

/** By uid of the type or component. */
export const FORM_LAYOUTS: Readonly<Record<string, FormLayout>> = {
  'api::article.article': {
    rows: [
      [
        ['kicker', 3],
        ['headline', 9],
      ],
      [
        ['urgency', 6],
        ['sources', 6],
      ],
      [['lede', 12]],
      [['body', 12]],
      [['correction', 12]],
      [['cover', 12]],
      [
        ['dateline', 6],
        ['language', 6],
      ],
      [
        ['story', 8],
        ['sequence', 4],
      ],
      [['entities', 12]],
      [
        ['slug', 8],
        ['shortId', 4],
      ],
      [
        ['firstPublishedAt', 6],
        ['contentUpdatedAt', 6],
      ],
      [
        ['breakingUntil', 6],
        ['correctedAt', 6],
      ],
    ],
    columns: ['headline', 'urgency', 'sources', 'firstPublishedAt'],
    mainField: 'headline',
    sortBy: 'updatedAt',
    sortOrder: 'DESC',
    readOnly: [
      'slug',
      'shortId',
      'entities',
      'firstPublishedAt',
      'contentUpdatedAt',
      'correctedAt',
      'breakingUntil',
    ],
    carried: ['taggingDecisions', 'draftVersion'],
    hidden: [
      ...['mentions', 'candidates', 'taggingHash'],
      ...['publishedTextHash', 'publishedUrgency', 'publishedCorrection'],
    ],
  },

  'api::source.source': {
    rows: [
      [
        ['nameAr', 6],
        ['nameEn', 6],
      ],
      [
        ['kind', 4],
        ['country', 4],
        ['reliability', 4],
      ],
      [
        ['key', 6],
        ['url', 6],
      ],
      [
        ['domains', 6],
        ['aliases', 6],
      ],
    ],
    columns: ['nameAr', 'nameEn', 'kind', 'country'],
    mainField: 'nameAr',
    sortBy: 'nameAr',
    sortOrder: 'ASC',
  },

  'api::entity.entity': {
    rows: [
      [
        ['nameAr', 6],
        ['nameEn', 6],
      ],
      [
        ['kind', 4],
        ['category', 4],
        ['active', 4],
      ],
      [
        ['key', 6],
        ['country', 6],
      ],
      [
        ['iso2', 4],
        ['iso3', 4],
        ['wikidata', 4],
      ],
      [
        ['aliases', 6],
        ['adjectives', 6],
      ],
      [
        ['abbreviations', 6],
        ['blockers', 6],
      ],
      [
        ['cuedAliases', 6],
        ['cues', 6],
      ],
    ],
    columns: ['nameAr', 'nameEn', 'kind', 'key'],
    mainField: 'nameAr',
    sortBy: 'nameAr',
    sortOrder: 'ASC',
  },

  'api::story.story': {
    rows: [
      [
        ['titleAr', 6],
        ['titleEn', 6],
      ],
      [['slug', 12]],
      [['summary', 12]],
    ],
    columns: ['titleAr', 'titleEn', 'slug', 'updatedAt'],
    mainField: 'titleAr',
    sortBy: 'updatedAt',
    sortOrder: 'DESC',
  },

  'api::urgency-level.urgency-level': {
    rows: [
      [
        ['nameAr', 4],
        ['nameEn', 4],
        ['code', 4],
      ],
      [
        ['kicker', 6],
        ['kickerEn', 6],
      ],
      [
        ['rank', 4],
        ['iptcUrgency', 4],
        ['colour', 4],
      ],
      [
        ['maxHeadline', 4],
        ['ttlMinutes', 4],
        ['push', 4],
      ],
      [
        ['descriptionAr', 6],
        ['descriptionEn', 6],
      ],
    ],
    columns: ['nameAr', 'kicker', 'maxHeadline', 'ttlMinutes'],
    mainField: 'nameAr',
    sortBy: 'rank',
    sortOrder: 'ASC',
  },

  'news.figure': {
    rows: [
      [['image', 12]],
      [
        ['caption', 8],
        ['credit', 4],
      ],
    ],
    columns: [],
    mainField: 'caption',
    sortBy: 'caption',
    sortOrder: 'ASC',
  },
};
