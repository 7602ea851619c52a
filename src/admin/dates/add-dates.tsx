import type { StrapiApp } from '@strapi/strapi/admin';

import { type DateFieldProps, UNREAD_IN_FILTER } from './date-field';
import { DateInput } from './date-input';
import { DateTimeInput } from './date-time-input';
import { mirrorCalendarArrows } from './mirror-calendar-arrows';
import { keepTimeDigits } from './time-digits';

/** Dates of the panel understand what editors type, and their calendars the arrows. */
export function addDates(app: Pick<StrapiApp, 'addFields'>): void {
  app.addFields([
    { type: 'date', Component: DateInput },
    { type: 'datetime', Component: DateTimeInput },
  ] as unknown as Parameters<StrapiApp['addFields']>[0]);
  keepTimeDigits(document);
  mirrorCalendarArrows(document);
}

/** What a filter of a list takes its value with; undefined for those that are not of dates. */
export function dateFilterInput(type: string | undefined) {
  if (type === 'date') return DateFilter;
  return type === 'datetime' ? DateTimeFilter : undefined;
}

function DateFilter(props: DateFieldProps) {
  return <DateInput {...props} unread={UNREAD_IN_FILTER} />;
}

function DateTimeFilter(props: DateFieldProps) {
  return <DateTimeInput {...props} unread={UNREAD_IN_FILTER} />;
}
