import type { EndpointView } from '../../delivery/delivery-contract';

export const LISTS = ['countries', 'organisations', 'sources', 'languages'] as const;
export type FilterList = (typeof LISTS)[number];

/** The settings of an endpoint as they stand in the form: lists as the text that is typed. */
export interface SettingsDraft {
  readonly events: readonly string[];
  readonly isThin: boolean;
  /** Code of a level; empty: all. */
  readonly urgencyAtLeast: string;
  readonly lists: Readonly<Record<FilterList, string>>;
}

/** @param known events that can be chosen here; Strapi's own are chosen in its settings */
export function toDraft(
  { events, isThin, filters }: Pick<EndpointView, 'events' | 'isThin' | 'filters'>,
  known: readonly string[],
): SettingsDraft {
  return {
    events: events.filter((event) => known.includes(event)),
    isThin,
    urgencyAtLeast: filters.urgencyAtLeast ?? '',
    lists: {
      countries: filters.countries.join(', '),
      organisations: filters.organisations.join(', '),
      sources: filters.sources.join(', '),
      languages: filters.languages.join(', '),
    },
  };
}

/** What the admin API takes. Codes of countries may be typed in small letters. */
export function toSettings({ events, isThin, urgencyAtLeast, lists }: SettingsDraft) {
  return {
    events,
    isThin,
    filters: {
      urgencyAtLeast: urgencyAtLeast || null,
      countries: readList(lists.countries).map((code) => code.toUpperCase()),
      organisations: readList(lists.organisations),
      sources: readList(lists.sources),
      languages: readList(lists.languages),
    },
  };
}

/** Arabic keyboards have the Arabic comma. */
function readList(text: string): string[] {
  return text
    .split(/[,،\s]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
