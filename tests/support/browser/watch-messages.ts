import type { Page } from 'playwright-core';

/** What the panel complained about while it was used. */
export interface Complaints {
  /** Ids of messages that it had no Arabic for, each with the English it showed instead. */
  readonly missingArabic: ReadonlySet<string>;
  /** Errors that no part of the panel caught. */
  readonly crashes: readonly string[];
}

const MISSING = /Missing message: "([^"]*)" for locale "ar", using default message \(([^)]*)\)/;

/** The panel's form layouts carry Arabic labels already; Strapi looks for a translation of them. */
const LABEL_OF_OUR_FIELD = /^content-manager\.(content-types|components)\./;

/** Starts listening; the answer grows as the page is used. */
export function watchMessages(page: Page): Complaints {
  const missingArabic = new Set<string>();
  const crashes: string[] = [];
  page.on('console', (message) => {
    const [, id, shown] = MISSING.exec(message.text()) ?? [];
    if (id && /[A-Za-z]{2}/.test(shown ?? '') && !LABEL_OF_OUR_FIELD.test(id)) {
      missingArabic.add(`${id}: ${shown}`);
    }
  });
  page.on('pageerror', (error) => crashes.push(error.message));
  return { missingArabic, crashes };
}
