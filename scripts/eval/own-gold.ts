import { fold } from '../../src/arabic/normalise';
import { type Lexicon, type Mention, tagText } from '../../src/tagging';
import type { GoldStory } from './gold-story';
import { makeTally, type Result } from './score';

/** The four figures of our own gold: countries, how they are meant, organisations, untagged phrases. */
export function evaluateOwnGold(
  stories: readonly GoldStory[],
  lexicon: Lexicon,
  name: string,
): Result[] {
  const countries = makeTally();
  const ways = makeTally();
  const organisations = makeTally();
  const untagged = makeTally();
  for (const story of stories) {
    const { mentions } = tagText(story.text, lexicon);
    const keys = keysOf(mentions, 'country').map((key) => key.slice('country:'.length));
    compare(story.id, keys, [...story.countries.keys()], countries);
    compare(story.id, waysOf(mentions), goldWaysOf(story), ways);
    compare(story.id, keysOf(mentions, 'organisation'), story.organisations, organisations);
    for (const phrase of story.untagged) {
      const wrong = mentions.some(({ surface }) => fold(surface) === fold(phrase));
      if (wrong) untagged.wrong(`${phrase} (${story.id})`);
      else untagged.right();
    }
  }
  return [
    countries.result(`${name}, countries`, 'set of each story'),
    ways.result(`${name}, how countries are meant`, 'name, adjective, metonym of each country'),
    organisations.result(`${name}, organisations`, 'linked, set of each story'),
    untagged.result(`${name}, untagged`, 'precision is the share left untagged'),
  ];
}

function keysOf(mentions: readonly Mention[], kind: Mention['kind']): string[] {
  return [...new Set(mentions.filter((mention) => mention.kind === kind).map(({ key }) => key))];
}

/** An alias and an abbreviation are names to a reader; what an institution brings in is not marked. */
const WAY: Readonly<Record<Mention['via'], string | null>> = {
  name: 'name',
  alias: 'name',
  abbreviation: 'name',
  adjective: 'adjective',
  metonym: 'metonym',
  institution: null,
};

function waysOf(mentions: readonly Mention[]): string[] {
  const ways = mentions
    .filter(({ kind }) => kind === 'country')
    .flatMap(({ key, via }) => (WAY[via] === null ? [] : `${key.slice(8)} ${WAY[via]}`));
  return [...new Set(ways)];
}

function goldWaysOf({ countries }: GoldStory): string[] {
  return [...countries].flatMap(([iso, ways]) => ways.map((way) => `${iso} ${way}`));
}

function compare(
  id: string,
  tagged: readonly string[],
  gold: readonly string[],
  tally: ReturnType<typeof makeTally>,
): void {
  for (const item of tagged) {
    if (gold.includes(item)) tally.right();
    else tally.wrong(`${item} (${id})`);
  }
  for (const item of gold) if (!tagged.includes(item)) tally.missed(`${item} (${id})`);
}
