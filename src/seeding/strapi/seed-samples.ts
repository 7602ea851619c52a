import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { textToBlocks } from '../../intake';
import { inOrderOfNews, type Sample } from '../sample';
import { readSeedFiles } from './read-seed-files';
import { runOnce } from './run-once';
import { createSample, createSampleStory, hasArticles, moveBack } from './sample-store';

/**
 * Publishes the stories of database/samples into a newsroom that has none, where SEED_SAMPLES asks for
 * it. They pass through the same rules and the same tagging as any other story.
 */
export async function seedSamples(strapi: Core.Strapi): Promise<void> {
  if (!strapi.config.get('newsroom.seedSamples')) return;
  await runOnce(strapi, 'samples', async () => {
    if (await hasArticles(strapi)) return;
    const samples = inOrderOfNews(await readSamples(strapi));
    for (const sample of samples) await publishSample(strapi, sample);
    strapi.log.info(`published ${samples.length} sample stories (SEED_SAMPLES)`);
  });
}

async function readSamples(strapi: Core.Strapi): Promise<Sample[]> {
  const folder = path.join(strapi.dirs.app.root, 'database/samples');
  return (await readSeedFiles(folder, '.json')).map(({ text }) => JSON.parse(text) as Sample);
}

async function publishSample(strapi: Core.Strapi, sample: Sample): Promise<void> {
  const { headline, lede, language, urgency, story, ageMinutes } = sample;
  if (story) await createSampleStory(strapi, story);
  const documentId = await createSample(strapi, {
    headline,
    lede,
    language,
    urgency,
    // Strapi's types know absent values, not empty ones.
    kicker: sample.kicker ?? undefined,
    dateline: sample.dateline ?? undefined,
    sequence: sample.sequence ?? undefined,
    body: textToBlocks(sample.body.join('\n')),
    sources: [...sample.sources],
    story: story?.key,
  });
  await moveBack(strapi, documentId, ageMinutes * 60_000);
}
