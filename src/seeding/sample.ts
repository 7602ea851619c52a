/** A story of database/samples, written for showing the newsroom. */
export interface Sample {
  readonly key: string;
  readonly kicker: string | null;
  readonly headline: string;
  readonly lede: string;
  /** One paragraph an item. */
  readonly body: readonly string[];
  readonly dateline: string | null;
  readonly language: 'ar' | 'en';
  /** Code of the urgency level. */
  readonly urgency: string;
  /** Keys of sources. */
  readonly sources: readonly string[];
  readonly story: SampleStory | null;
  readonly sequence: number | null;
  /** How long before the seeding it is said to have been published, in minutes. */
  readonly ageMinutes: number;
}

export interface SampleStory {
  readonly key: string;
  readonly titleAr: string;
  readonly titleEn: string;
}

/** Oldest first, so that ids and lists come out in the order of the news. */
export function inOrderOfNews(samples: readonly Sample[]): Sample[] {
  return [...samples].sort((a, b) => b.ageMinutes - a.ageMinutes);
}
