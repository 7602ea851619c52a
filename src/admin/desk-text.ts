import { useIntl } from 'react-intl';

import type { DeskLanguage } from '../desk/field-labels';
import type english from './translations/en.json';

/** Ids of the desk's own messages, which both languages have. */
export type DeskMessage = keyof typeof english;

export interface DeskText {
  /** A message of the desk in the language of the panel. */
  readonly say: (id: DeskMessage, values?: Record<string, string | number>) => string;
  readonly language: DeskLanguage;
  /** The name of something that has one in each language, else in the other. */
  readonly nameOf: (named: { readonly nameAr: string; readonly nameEn: string }) => string;
  /** 0 … 1 as a percentage, apart from what stands beside it in a line of either direction. */
  readonly percent: (share: number) => string;
}

/** The desk's own messages, in the language of whoever reads them. */
export function useDeskText(): DeskText {
  const { formatMessage, formatNumber, locale } = useIntl();
  const language = locale === 'ar' ? 'ar' : 'en';
  return {
    say: (id, values) => formatMessage({ id }, values),
    language,
    nameOf: ({ nameAr, nameEn }) => (language === 'ar' ? nameAr || nameEn : nameEn || nameAr),
    percent: (share) =>
      isolated(formatNumber(share, { style: 'percent', maximumFractionDigits: 0 })),
  };
}

/** Numbers and dates beside each other in an Arabic line would change places without it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
