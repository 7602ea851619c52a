import fs from 'node:fs';
import path from 'node:path';

import { countCharacters, findPublishProblems } from '../../../src/editorial/publish-rules';

const DATABASE = path.resolve(__dirname, '../../../database');
const FOLDER = path.join(DATABASE, 'samples');

interface Sample {
  key: string;
  kicker: string;
  headline: string;
  lede: string;
  body: string[];
  dateline: string;
  language: string;
  urgency: string;
  sources: string[];
  story: { key: string; titleAr: string; titleEn: string } | null;
  sequence: number | null;
  ageMinutes: number;
}

const files = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const samples = files.map((name) => [name, readSample(name)] as const);
const levels = new Map(readTable('urgency-levels.tsv').map((level) => [level.code, level]));
const sourceKeys = new Set(readTable('sources.tsv').map(({ key }) => key));

const NOTICE = {
  ar: 'هذا نص توضيحي كُتب لعرض النظام، ولا يصف حدثا حقيقيا.',
  en: 'This text was written to show how the system works; it does not describe a real event.',
};

describe('the collection of samples', () => {
  it('is large enough to fill a front page', () => {
    expect(samples.length).toBeGreaterThanOrEqual(16);
  });

  it('has a file name and a headline of its own for every story', () => {
    expect(new Set(samples.map(([, { key }]) => key)).size).toBe(samples.length);
    expect(new Set(samples.map(([, { headline }]) => headline)).size).toBe(samples.length);
  });

  it('shows every urgency level', () => {
    const used = new Set(samples.map(([, { urgency }]) => urgency));
    expect([...used].sort()).toEqual([...levels.keys()].sort());
  });

  it('has at least two stories in English, and the others in Arabic', () => {
    const languages = samples.map(([, { language }]) => language);
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(2);
    expect(languages.every((language) => language === 'en' || language === 'ar')).toBe(true);
  });

  it('numbers the articles of a thread in the order in which they happened', () => {
    const threads = groupByStory(samples.map(([, sample]) => sample));
    expect(threads.size).toBeGreaterThanOrEqual(1);
    for (const thread of threads.values()) {
      const oldestFirst = [...thread].sort((a, b) => b.ageMinutes - a.ageMinutes);
      expect(oldestFirst.map(({ sequence }) => sequence)).toEqual(thread.map((_, at) => at + 1));
      expect(new Set(thread.map(({ story }) => JSON.stringify(story))).size).toBe(1);
    }
  });
});

describe.each(samples)('%s', (name, sample) => {
  it('is named by its key', () => {
    expect(name).toBe(`${sample.key}.json`);
    expect(sample.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('passes the publish gate of its urgency level', () => {
    const level = levels.get(sample.urgency);
    const body = sample.body.join('\n');
    const rules = level && {
      code: level.code,
      nameAr: level.nameAr,
      kicker: level.kicker,
      kickerEn: level.kickerEn,
      maxHeadline: Number(level.maxHeadline),
      ttlMinutes: Number(level.ttlMinutes),
    };
    expect(findPublishProblems({ ...sample, body }, rules ?? null)).toEqual([]);
    expect(countCharacters(sample.headline)).toBeLessThanOrEqual(Number(level?.maxHeadline));
  });

  it('is attributed to known sources', () => {
    expect(sample.sources.length).toBeGreaterThan(0);
    expect(sample.sources.filter((key) => !sourceKeys.has(key))).toEqual([]);
  });

  it('has an age in whole minutes', () => {
    expect(Number.isInteger(sample.ageMinutes)).toBe(true);
    expect(sample.ageMinutes).toBeGreaterThan(0);
  });

  it('belongs to a story exactly when it has a sequence', () => {
    expect(sample.sequence === null).toBe(sample.story === null);
  });

  it('ends with the notice that it was made up', () => {
    const language = sample.language === 'en' ? 'en' : 'ar';
    expect(sample.body.at(-1)).toBe(NOTICE[language]);
    expect(sample.body.length).toBeGreaterThanOrEqual(4);
  });

  it('has clean text: no empty paragraph, no double space, no tatweel', () => {
    const texts = [sample.kicker, sample.headline, sample.lede, sample.dateline, ...sample.body];
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|ـ(?! )|^$/u);
    }
  });
});

function readSample(name: string): Sample {
  return JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8'));
}

/** Independent of the project's own TSV reader, so that a fault there does not hide one here. */
function readTable(name: string): Record<string, string>[] {
  const text = fs.readFileSync(path.join(DATABASE, 'reference', name), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [header = [], ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])));
}

function groupByStory(all: readonly Sample[]): Map<string, Sample[]> {
  const threads = new Map<string, Sample[]>();
  for (const sample of all) {
    if (sample.story === null) continue;
    threads.set(sample.story.key, [...(threads.get(sample.story.key) ?? []), sample]);
  }
  return threads;
}
