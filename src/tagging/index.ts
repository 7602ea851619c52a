export type { EntityKind, EntityRecord } from './entity-record';
export type { Institutions } from './institutions';
export { parseInstitutions } from './institutions';
export { buildLexicon, buildLexiconInSteps, type Lexicon } from './lexicon';
export { parseEntities } from './parse-entities';
export { tagArticle } from './tag-article';
export { tagText } from './tag-text';
export type * from './types';
