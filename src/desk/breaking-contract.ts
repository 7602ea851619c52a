import type { Decisions } from '../tagging/editor-decisions';
import type { Level } from './check-contract';

/** The fields of «خبر عاجل», all of them text that an editor corrects. */
export interface BreakingStory {
  /** Empty: the level's own. */
  readonly kicker: string;
  readonly headline: string;
  readonly lede: string;
  /** A paragraph a line; a line that begins with `## ` is a subhead. */
  readonly body: string;
  readonly dateline: string;
  /** Of the picture that is still to come. */
  readonly caption: string;
  /** Code of the level. */
  readonly urgency: string;
  /** Keys. */
  readonly sources: readonly string[];
}

/** What the desk makes of a pasted text. */
export interface Proposal {
  readonly story: BreakingStory;
  /** Lines of the page that it was copied from; they are left out. */
  readonly furniture: readonly string[];
}

export interface SourceChoice {
  readonly key: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly url: string | null;
}

export interface LevelChoice extends Level {
  /** 1 most urgent … 9, as IPTC counts: the page for readers has a colour for each. */
  readonly iptcUrgency: number;
}

/** What can be chosen on the page. */
export interface Choices {
  /** Most urgent first. */
  readonly levels: readonly LevelChoice[];
  readonly sources: readonly SourceChoice[];
}

export interface PublishRequest extends BreakingStory {
  readonly taggingDecisions: Decisions;
}

export interface PublishAnswer {
  readonly documentId: string;
  readonly shortId: string;
}

export const EMPTY_STORY: BreakingStory = {
  kicker: '',
  headline: '',
  lede: '',
  body: '',
  dateline: '',
  caption: '',
  urgency: '',
  sources: [],
};
