import { isJoined, type Story, wordAt } from './story';

/**
 * Whether an English name of a country is part of another name: «Turkey Creek», «Jordan Street», or the
 * given name of somebody: «Chad Holloway».
 */
export function isPartOfEnglishName(story: Story, first: number, last: number): boolean {
  if (!isJoined(story, last) || !isCapitalised(story, last)) return false;
  if (FEATURES.has(wordAt(story, last))) return true;
  if (last - first > 1 || !GIVEN_NAMES.has(wordAt(story, first))) return false;
  return !TITLES.has(wordAt(story, last)) && !beginsName(story, last);
}

/** Landforms, streets and houses that take a country's name. */
const FEATURES = new Set(
  `creek river lake bay hill hills valley springs falls beach county heights island islands street avenue road lane
  square park point bridge university college ocean wells`.split(/\s+/),
);

/** Countries that people are named after. */
const GIVEN_NAMES = new Set(['chad', 'jordan', 'georgia', 'israel', 'india', 'kenya', 'cuba']);

/** What stands between a country and the name of its official: «Jordan King Abdullah». */
const TITLES = new Set(
  `president prime foreign king queen crown minister ambassador defense defence interior finance army police parliament
  government embassy football and`.split(/\s+/),
);

/** The next word begins a name of its own: «Jordan Amman», «Chad UN mission». */
function beginsName({ hitsFrom }: Story, token: number): boolean {
  return hitsFrom[token] !== hitsFrom[token + 1];
}

function isCapitalised({ tokens }: Story, token: number): boolean {
  const { input, origin } = tokens.text;
  const letter = input[origin[tokens.starts[token]!]!]!;
  return letter !== letter.toLowerCase();
}
