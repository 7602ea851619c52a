import type { EntityKind } from '../tagging/entity-record';

/** The finer kinds that a record may have, by kind: a word outside this list is a slip of the pen. */
export const CATEGORIES: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  country: new Set(['country']),
  organisation: new Set([
    ...['igo', 'government', 'central-bank', 'court', 'military', 'security', 'armed-group'],
    ...['party', 'ngo', 'religious', 'think-tank', 'university', 'federation', 'club'],
    ...['agency', 'broadcaster', 'newspaper', 'company', 'oil-company', 'bank', 'exchange'],
    ...['telecom', 'airline', 'technology', 'port-canal', 'other'],
  ]),
  person: new Set([
    ...['politics', 'diplomacy', 'military', 'armed-group', 'religion', 'business', 'sport'],
    ...['culture', 'media', 'science', 'other'],
  ]),
  place: new Set([
    ...['capital', 'city', 'district', 'governorate', 'state', 'region', 'former-state'],
    ...['continent', 'island', 'sea', 'gulf', 'strait', 'ocean', 'river', 'lake', 'mountain'],
    ...['desert', 'crossing', 'airport', 'port', 'base', 'site', 'line'],
  ]),
};
