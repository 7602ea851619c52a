import type { EntityKind } from '../tagging/entity-record';

export interface WikidataClass {
  /** Item of the class, the value of P31. */
  readonly item: string;
  /** What Wikidata calls it. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly category: string;
}

/**
 * The class that decides what an item is: of several, the one that stands first here, so that a
 * central bank is no bank and a newspaper no business.
 *
 * @param items values of P31
 * @returns null when none is known
 */
export function findClass(items: Iterable<string>): WikidataClass | null {
  let best: WikidataClass | null = null;
  let bestRank = Infinity;
  for (const item of items) {
    const rank = RANKS.get(item);
    if (rank === undefined || rank >= bestRank) continue;
    best = CLASSES[rank]!;
    bestRank = rank;
  }
  return best;
}

function classes(kind: EntityKind, category: string, named: Record<string, string>) {
  return Object.entries(named).map(([item, name]) => ({ item, name, kind, category }));
}

/** Direct classes only: Wikidata's tree of subclasses is deep, and a query can walk it. */
export const CLASSES: readonly WikidataClass[] = [
  // What somebody does is not in P31.
  ...classes('person', '', { Q5: 'human' }),
  ...classes('country', 'country', { Q6256: 'country', Q3624078: 'sovereign state' }),

  ...classes('organisation', 'central-bank', { Q66344: 'central bank' }),
  ...classes('organisation', 'bank', { Q22687: 'bank' }),
  ...classes('organisation', 'exchange', { Q11691: 'stock exchange' }),
  ...classes('organisation', 'airline', { Q46970: 'airline' }),
  ...classes('organisation', 'telecom', { Q2401749: 'telecommunication company' }),
  ...classes('organisation', 'technology', {
    Q1058914: 'software company',
    Q18388277: 'technology company',
  }),
  ...classes('organisation', 'agency', { Q192283: 'news agency' }),
  ...classes('organisation', 'newspaper', {
    Q11032: 'newspaper',
    Q1153191: 'online newspaper',
    Q17232649: 'news website',
    Q41298: 'magazine',
    Q1002697: 'periodical',
  }),
  ...classes('organisation', 'broadcaster', {
    Q15265344: 'broadcaster',
    Q1616075: 'television station',
    Q2001305: 'television channel',
    Q561068: 'specialty channel',
    Q14350: 'radio station',
  }),
  ...classes('organisation', 'party', { Q7278: 'political party' }),
  ...classes('organisation', 'armed-group', {
    Q17149090: 'armed organization',
    Q17127659: 'terrorist organization',
  }),
  ...classes('organisation', 'security', {
    Q47913: 'intelligence agency',
    Q3238445: 'security agency',
    Q939616: 'secret service',
    Q204310: 'gendarmerie',
  }),
  ...classes('organisation', 'military', {
    Q772547: 'armed forces',
    Q781132: 'military branch',
    Q4508: 'navy',
    Q176799: 'military unit',
  }),
  ...classes('organisation', 'court', {
    Q1262438: 'international court',
    Q190752: 'supreme court',
    Q41487: 'court',
  }),
  ...classes('organisation', 'igo', {
    Q15925165: 'specialized agency of the United Nations',
    Q245065: 'intergovernmental organization',
    Q1127126: 'military alliance',
    Q1335818: 'supranational organisation',
    Q4120211: 'regional organization',
    Q484652: 'international organization',
  }),
  ...classes('organisation', 'government', {
    Q192350: 'ministry',
    Q35749: 'parliament',
    Q11204: 'legislature',
    Q375928: 'lower house',
    Q637846: 'upper house',
    Q327333: 'government agency',
    Q2659904: 'government organization',
  }),
  ...classes('organisation', 'university', { Q3918: 'university', Q875538: 'public university' }),
  ...classes('organisation', 'think-tank', { Q155271: 'think tank', Q31855: 'research institute' }),
  ...classes('organisation', 'federation', { Q1346006: 'sports governing body' }),
  ...classes('organisation', 'club', {
    Q476028: 'association football club',
    Q847017: 'sports club',
    Q12973014: 'sports team',
  }),
  ...classes('organisation', 'ngo', {
    Q79913: 'non-governmental organization',
    Q157031: 'foundation',
    Q163740: 'nonprofit organization',
  }),
  ...classes('organisation', 'company', {
    Q891723: 'public company',
    Q1589009: 'privately held company',
    Q270791: 'state-owned enterprise',
    Q161726: 'multinational corporation',
    Q6881511: 'enterprise',
    Q783794: 'company',
    Q4830453: 'business',
  }),
  ...classes('organisation', 'other', {
    Q7210356: 'political organization',
    Q43229: 'organization',
  }),

  ...classes('place', 'capital', { Q5119: 'capital city' }),
  ...classes('place', 'state', { Q35657: 'U.S. state' }),
  ...classes('place', 'city', {
    Q1549591: 'big city',
    Q515: 'city',
    Q3957: 'town',
    Q532: 'village',
    Q15284: 'municipality',
    Q486972: 'human settlement',
  }),
  ...classes('place', 'airport', { Q1248784: 'airport' }),
  ...classes('place', 'port', { Q44782: 'port' }),
  ...classes('place', 'continent', { Q5107: 'continent' }),
  ...classes('place', 'ocean', { Q9430: 'ocean' }),
  ...classes('place', 'strait', { Q37901: 'strait' }),
  ...classes('place', 'gulf', { Q1322134: 'gulf', Q39594: 'bay' }),
  ...classes('place', 'sea', { Q165: 'sea', Q204894: 'marginal sea' }),
  ...classes('place', 'lake', { Q23397: 'lake' }),
  ...classes('place', 'river', { Q4022: 'river' }),
  ...classes('place', 'island', { Q23442: 'island', Q33837: 'archipelago' }),
  ...classes('place', 'mountain', { Q8502: 'mountain', Q46831: 'mountain range' }),
  ...classes('place', 'desert', { Q8514: 'desert' }),
  ...classes('place', 'former-state', { Q3024240: 'historical country' }),
  ...classes('place', 'region', {
    Q34763: 'peninsula',
    Q10864048: 'first-level administrative division',
    Q13220204: 'second-level administrative division',
    Q56061: 'administrative territorial entity',
    Q82794: 'region',
  }),
];

const RANKS: ReadonlyMap<string, number> = new Map(
  CLASSES.map(({ item }, rank) => [item, rank] as const),
);
