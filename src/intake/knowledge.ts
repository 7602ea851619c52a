import type { SourceRecord } from './source-record';
import type { UrgencyLevelRecord } from './urgency-level';

/** What taking in a story has to know; from the files of the project, or from the database. */
export interface IntakeKnowledge {
  readonly sources: readonly Pick<
    SourceRecord,
    'key' | 'kind' | 'nameAr' | 'nameEn' | 'domains' | 'aliases'
  >[];
  readonly urgencyLevels: readonly Pick<
    UrgencyLevelRecord,
    'code' | 'rank' | 'kicker' | 'kickerEn'
  >[];
  /** Names of towns that a dateline may consist of («القاهرة: …»); default none. */
  readonly places?: readonly string[];
}

export type KnownSource = IntakeKnowledge['sources'][number];
export type KnownLevel = IntakeKnowledge['urgencyLevels'][number];
