export {
  type Block,
  blocksToText,
  heading,
  type HeadingBlock,
  paragraph,
  type ParagraphBlock,
  textToBlocks,
} from './blocks';
export { type Dateline, findDateline } from './dateline';
export type { IntakeKnowledge } from './knowledge';
export { readStory, type Story, type StoryPart } from './read-story';
export { parseSources, type SourceKind, type SourceRecord } from './source-record';
export { fieldsOf, type IntakeResult, splitStory } from './split-story';
export type { StoryField } from './story-lines';
export { parseUrgencyLevels, type UrgencyLevelRecord } from './urgency-level';
