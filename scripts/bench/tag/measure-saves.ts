import { createRequire } from 'node:module';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { textToBlocks } from '../../../src/intake';
import { readOwnStories } from './corpus';
import { countStatements, type Statements } from './count-statements';
import { ARTICLE, type StoryFields, type StoryTags, type Writer } from './writer';
import { makeDocumentsWriter } from './writer-documents';
import { makePanelWriter } from './writer-panel';

/** With tagging; without it and without tags; without it, by somebody who gives the same tags. */
export type Way = 'on' | 'off' | 'given';

export interface SavesMeasured {
  /** Milliseconds of a round, by round. */
  readonly times: Readonly<Record<Way, number[]>>;
  /** What a round asked of the database. */
  readonly statements: Readonly<Record<Way, Statements>>;
  readonly storiesARound: number;
  /** Entities of a story on average. */
  readonly entities: number;
}

/** Who saves: code in the server, or an editor, whose panel sends requests. */
export type Entrance = 'documents' | 'panel';

/**
 * Creates and publishes the same stories with and without tagging in turns, in one Strapi. They are our
 * own stories as they were written: shuffled sentences would name far more entities than a story does.
 * The environment says which database.
 *
 * @param distDir the compiled server
 */
export async function measureSaves({
  root,
  distDir,
  entrance,
  rounds,
  storiesARound,
}: {
  readonly root: string;
  readonly distDir: string;
  readonly entrance: Entrance;
  readonly rounds: number;
  readonly storiesARound: number;
}): Promise<SavesMeasured> {
  const stories = readOwnStories(root)
    .map(splitStory)
    .filter(({ body }) => body !== '');
  const strapi = await boot(root, distDir);
  const writer = await WRITERS[entrance](strapi);
  strapi.config.set('newsroom.tagging', true);
  // Builds the lexicon, and makes the records of the institutions that nobody listed.
  const tags: StoryTags[] = [];
  for (const story of stories) tags.push(await readTags(strapi, await save(writer, story)));
  const saveRound = async (way: Way, round: number): Promise<void> => {
    strapi.config.set('newsroom.tagging', way === 'on');
    for (let i = 0; i < storiesARound; i++) {
      const at = (round * storiesARound + i) % stories.length;
      await save(writer, stories[at], way === 'given' ? tags[at] : undefined);
    }
  };
  const times: Record<Way, number[]> = { on: [], off: [], given: [] };
  for (let round = 0; round < rounds; round++) {
    // Each way goes first in one round of three.
    for (let turn = 0; turn < WAYS.length; turn++) {
      const way = WAYS[(round + turn) % WAYS.length];
      const started = performance.now();
      await saveRound(way, round);
      times[way].push(performance.now() - started);
    }
  }
  // Apart from the rounds that are timed: counting takes time too.
  const count = (way: Way) => countStatements(strapi, () => saveRound(way, 0));
  const statements = {
    on: await count('on'),
    off: await count('off'),
    given: await count('given'),
  };
  await strapi.destroy();
  const entities = tags.reduce((sum, tag) => sum + tag.entities.length, 0) / tags.length;
  return { times, statements, storiesARound, entities };
}

const WAYS: readonly Way[] = ['on', 'off', 'given'];
const WRITERS = { documents: makeDocumentsWriter, panel: makePanelWriter };

interface Story {
  readonly headline: string;
  readonly lede: string;
  readonly body: string;
}

function splitStory(text: string): Story {
  const [first, ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  const [headline, lede = '', ...body] = first.length < 15 ? rest : [first, ...rest];
  return { headline, lede, body: body.join('\n') };
}

async function boot(root: string, distDir: string): Promise<Core.Strapi> {
  const load = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false });
  strapi.log.level = 'error';
  return strapi.load();
}

let saved = 0;

/** Creates a draft and publishes it. @returns its document id */
function save(writer: Writer, story: Story, tags?: StoryTags): Promise<string> {
  // The number makes the headline, and so the slug, one that no other save has to avoid.
  const headline = `${story.headline} ${saved++}`;
  const fields: StoryFields = { ...story, headline, body: textToBlocks(story.body) };
  return writer.save(fields, tags);
}

async function readTags(strapi: Core.Strapi, documentId: string): Promise<StoryTags> {
  const article = await strapi
    .documents(ARTICLE)
    .findOne({ documentId, populate: { entities: { fields: ['documentId'] } } });
  const { entities, ...rest } = article as unknown as Omit<StoryTags, 'entities'> & {
    readonly entities: readonly { readonly documentId: string }[];
  };
  const { mentions, candidates } = rest;
  return { entities: entities.map((entity) => entity.documentId), mentions, candidates };
}
