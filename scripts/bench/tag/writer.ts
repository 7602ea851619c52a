export const ARTICLE = 'api::article.article';

/** What a writer types. */
export interface StoryFields {
  readonly headline: string;
  readonly lede: string;
  /** Blocks. */
  readonly body: unknown;
}

/** What tagging finds, given by a writer instead. */
export interface StoryTags {
  /** Document ids. */
  readonly entities: readonly string[];
  readonly mentions: unknown;
  readonly candidates: unknown;
}

/** Writes stories by one of the ways into the newsroom. */
export interface Writer {
  /** Creates a draft and publishes it. @returns its document id */
  save(fields: StoryFields, tags?: StoryTags): Promise<string>;
}
