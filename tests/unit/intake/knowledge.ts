import path from 'node:path';

import { readKnowledge } from '../../../scripts/intake/read-knowledge';

/** What the project's own reference files know. */
export const KNOWLEDGE = readKnowledge(path.resolve(__dirname, '../../..'));
