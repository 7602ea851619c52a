import fs from 'node:fs';
import path from 'node:path';

import { readGoldStories } from '../../eval/gold-story';
import { makeRandom, pick } from './random';

/** Length of an ordinary agency story. */
export const STORY_CHARACTERS = 2500;

/**
 * Stories of about STORY_CHARACTERS, put together from the shuffled sentences of our own stories until
 * they have `bytes` of UTF-8. The same on every machine that has the same files.
 *
 * @param root folder of the project
 */
export function makeCorpus(root: string, bytes: number): string[] {
  const sentences = readSentences(root);
  const headlines = sentences.filter(({ length }) => length >= 30 && length <= 90);
  const random = makeRandom(5_000_000);
  const stories: string[] = [];
  for (let size = 0; size < bytes;) {
    const story = makeStory(pick(headlines, random), sentences, random);
    size += Buffer.byteLength(story);
    stories.push(story);
  }
  return stories;
}

/** The distinct sentences of the project's own stories. */
export function readSentences(root: string): string[] {
  const sentences = readOwnStories(root)
    .flatMap((text) => text.split(/\n+|(?<=[.؟!])\s+/))
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= 20);
  return [...new Set(sentences)];
}

/** The texts of the sample stories and of the stories that tests tag. */
export function readOwnStories(root: string): string[] {
  const filesIn = (folder: string, ending: string): string[] =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(ending))
      .sort()
      .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'));
  return [
    ...filesIn('database/samples', '.json').map(textOfSample),
    ...readGoldStories(path.join(root, 'tests/fixtures/gold')).map(({ text }) => text),
    ...filesIn('tests/fixtures/stories', '.txt'),
  ];
}

interface Sample {
  readonly headline: string;
  readonly lede: string;
  readonly body: readonly string[];
}

function textOfSample(json: string): string {
  const { headline, lede, body } = JSON.parse(json) as Sample;
  return [headline, lede, ...body].join('\n');
}

function makeStory(headline: string, sentences: readonly string[], random: () => number): string {
  const lines = [headline];
  let length = headline.length;
  while (length < STORY_CHARACTERS) {
    const paragraph = `${pick(sentences, random)} ${pick(sentences, random)}`;
    lines.push(paragraph);
    length += paragraph.length + 1;
  }
  // Joined, so that the text is one flat piece of memory for everybody who reads it.
  return lines.join('\n');
}
