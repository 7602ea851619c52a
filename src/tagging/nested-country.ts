import { SCRIPT } from '../arabic/tokenise';
import { UNSURE } from './confidence';
import type { Found, Span } from './found';
import { longestNameAt, nisbaOrNameAt } from './institution';
import { classOf, isWord, type Story, wordAt } from './story';
import { CLASS } from './word-classes';

/** The country where an organisation is, when its name says so: «تنظيم القاعدة في العراق». */
export function sceneOf(story: Story, { first, last }: Span): Found | null {
  for (let token = last - 1; token > first + 1; token--) {
    if (!isWord(story, token - 1, 'في')) continue;
    const country = longestNameAt(story, token);
    if (country?.last !== last) return null;
    const record = country.country;
    return { first: token, last, skip: 0, record, via: 'name', confidence: 0.9, nested: true };
  }
  return null;
}

/** The country that a region is named after: «جنوب لبنان»، «كردستان العراق»; a town or river is not. */
export function homeOf(
  story: Story,
  { first, last, skip }: Span,
  { country }: Found['record'],
): Found | null {
  if (last - first < 2 || country === '') return null;
  if ((classOf(story, first) & (CLASS.DIVISION | CLASS.WATERS | CLASS.HOUSE)) !== 0) return null;
  if (NOT_REGIONS.has(wordAt(story, first).slice(skip))) return null;
  for (let token = last - 1; token > first; token--) {
    const name = longestNameAt(story, token);
    if (name?.last !== last || name.country.iso2 !== country) continue;
    return {
      first: token,
      last,
      skip: 0,
      record: name.country,
      via: 'name',
      confidence: 0.9,
      nested: true,
    };
  }
  return null;
}

const NOT_REGIONS = new Set('جبل جبال مطار ميناء قناه جزيره جزر معبر قاعده قصر'.split(' '));

/**
 * The nisba in the name of an organisation that is no organ of state: «الخطوط الجوية الإثيوبية». The
 * story is hardly about the country, but an editor lists it. A name («بنك مصر») is no mention of it.
 */
export function nisbaInside(story: Story, { first, last }: Span, country: string): Found | null {
  const from = story.tokens.scripts[first] === SCRIPT.OTHER ? first : first + 1;
  for (let token = last - 1; token >= from; token--) {
    const nisba = nisbaOrNameAt(story, token);
    if (nisba === null || nisba.via !== 'adjective' || nisba.last > last) continue;
    if (nisba.country.iso2 !== country) return null;
    const { first: begins, last: ends, via, country: record } = nisba;
    return { first: begins, last: ends, skip: 0, record, via, confidence: UNSURE, nested: true };
  }
  return null;
}

/** The nisba inside «مجلس الشيوخ الأمريكي»; a name without one (البنتاغون) stands for the country. */
export function nestedCountry(
  story: Story,
  span: Span,
  record: Found['record'],
  confidence: number,
): Found {
  for (let token = span.last - 1; token > span.first; token--) {
    const country = nisbaOrNameAt(story, token);
    if (country?.country.key === record.key && country.last <= span.last) {
      const { first, last, via } = country;
      return { first, last, skip: 0, record, via, confidence, nested: true };
    }
  }
  return {
    ...span,
    record,
    via: 'institution',
    confidence: Math.round(confidence * 90) / 100,
    nested: true,
  };
}
